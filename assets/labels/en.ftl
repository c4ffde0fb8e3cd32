# What papers say of their own accord, in English. Every other language has the same messages with the same arguments;
# a test names what is missing or too much. The program finds languages by listing this folder.
#
# The file is written in Fluent (https://projectfluent.org/fluent/guide/). `[one]` and `*[other]` are the language's own
# plural forms; `[1]` is the number itself. Students are spoken to in the way of a friendly teacher.

## Marks

# The mark in numbers such as 1.5: a point, a comma, or the Arabic one.
decimal-mark = .
colon = :
labelled = { $word }{ colon }
quote-open = “
quote-close = ”
# The language with a country, by which office programs check the spelling.
language-tag = en-US

## Head and foot of a paper

name = Name
class = Class
# The field to fill in.
date-field = Date
form = Form { $form }
questions =
    { $n ->
        [one] { $n } question
       *[other] { $n } questions
    }
points =
    { $n ->
        [one] { $n } point
       *[other] { $n } points
    }
# In halves: 1.5.
minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
about-minutes = about { minutes }
# $minutes is `about-minutes`, $reading is `minutes`.
minutes-with-reading = { $minutes }, of which { $reading } to read the article
quiz-name = Quiz { $quiz }
# "Page 1 of 2".
page = Page
page-of = of
# After the title, in the name of the window.
worksheet-form = worksheet, form { $form }
end-of-worksheet = End of the worksheet

## The article

read-first = Read the article, then answer the questions.
numbers-small = The small number before each sentence is its number.
numbers-bold = The bold number before each sentence is its number.
numbers-in-brackets = The number in brackets before each sentence is its number.
sentence = Sentence
sentence-small = sentence
sentence-number = Sentence { $n }
sentence-number-small = sentence { $n }
your-notes = Your notes
by = By { $name }
date = { $day } { month } { $year }
month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
new-words = Words that may be new
new-words-about = With the sentence where each stands, and what the article says that it means. Where a line is left, write it yourself.
new-words-about-numbered = With the number of the sentence where each stands, and what the article says that it means. Where a line is left, write it yourself.
write-here = Write here

## Headings of the items

heading-comprehension = What the article reports
heading-sources = How we know
heading-open = In your own words

## What to do

number-word =
    { $n ->
        [0] none
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
       *[other] { $n }
    }
choose-one = Choose one.
choose-several = Choose { number-word }.
choose-one-sentence = Choose one sentence.
choose-sentences = Choose { number-word } sentences.
judge-statements = For each statement tick one box: the article says this / says otherwise / does not say.
fill-gap = Write what is missing, as the article has it.
fill-gap-from-list = Write what is missing: one of those below.
write-phrase = Write a word or a short phrase.
write-number = Write a number.
write-sentences = Write in full sentences.
match-letters = Write one letter on each line. A letter may be used more than once or not at all.
order-letters = Write the letters in order on the line below.
tick-rows = For each row tick one box.

## How it is scored: $worth, $gain and $loss are a number of points in words, one of the first four

half-point = half a point
# $part is a fraction: 2/3.
part-of-point = { $part } of a point
points-and-part = { $n } { $part } points
each-choice-earns = Each right choice earns { $worth }.
each-choice-earns-or-loses = Each right choice earns { $gain }, each wrong one takes away { $loss }, never below 0.
each-row-earns = Each right row earns { $worth }.
all-rows-earn = All rows right earn { $worth }, one slip { $less }, more slips nothing.
each-pair-earns = Each of the { $pairs } pairs in the right order earns { $worth }, each in the wrong order takes as much away, never below 0.

## Tables of answers

the-article = The article …
says-this = says this
says-otherwise = says otherwise
does-not-say = does not say
statement = Statement
match = Match
letter = Letter
to-one-of-these = to one of these

## The answer key

answer-key = ANSWER KEY
answer-key-banner = { answer-key } — for the teacher
answer-key-form = { answer-key }, form { $form }
at-a-glance = All answers at a glance
at-a-glance-with-points = { at-a-glance } [points]
to-look-over = { $n } to look over before use
look-over = Look this one over before use
look-over-small = look this one over before use
question = Question
answer = Answer
points-head = Points
row = Row
what-shows-it = What shows it, and what to say
accept-also = Accept also
evidence = Evidence
looked-for = Looked for { $relation }, and found none. Looked at:
looked-for-small = looked for { $relation }, and found none; looked at:
above-the-text = Above the text
above-the-text-small = above the text
no-quotation = No quotation: the writer of this question answers for it.
no-quotation-small = no quotation: the writer of this question answers for it
why = Why
likely-slip = A likely slip
# Before what the teacher may say to a student who made the slip.
say = Say:
marking = Marking
see-levels = see the levels
the-answer = The answer …
process-locate = locate
process-understand = understand
process-evaluate = evaluate
strand-find-the-source = find the source
strand-judge-the-support = judge the support
# The verdicts where there is little room.
short-says = says
short-otherwise = otherwise
short-not-said = not said
# Words at the edge of the plain text key: at most 8 letters each keeps the column straight.
edge-or = or
edge-to = to
edge-say = say
edge-evidence = evidence
edge-why = why
edge-slip = slip
edge-example = e.g.
tally = Tally for the class
all-points = all points
some-points = some points
no-points = no points
shortfall = What the article could not give
hard-words = Hard words of the article
hard-words-about = With the sentence where each stands, and what the article says that it means; the others are left for you.
hard-words-about-numbered = With the number of the sentence where each stands, and what the article says that it means; the others are left for you.
# After the name of an option: `make --glossary` prints them on the worksheet.
prints-hard-words = prints them on the worksheet.
words-counted =
    { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
sentences-counted =
    { $sentences ->
        [one] { $sentences } sentence
       *[other] { $sentences } sentences
    }
readability = The article has { words-counted } in { sentences-counted }, { $average } words a sentence: Flesch-Kincaid grade { $grade } (a rough guide).
readability-with-questions = The article has { words-counted } in { sentences-counted }, { $average } words a sentence: Flesch-Kincaid grade { $grade }; the questions: grade { $questions } (a rough guide).
how-made = How this quiz was made
quiz = Quiz
quiz-and-form = { $quiz }, form { $form }
seed = Seed
seed-about = with it the quiz can be made anew: keep it from students
made-by = Made by
made-from = Made from
