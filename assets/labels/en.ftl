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
# Where the article's text is left out.
read-elsewhere = Read this article, then answer the questions. Sentence 1 is the first sentence of its text; headline, names and captions do not count.
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
wrong-choice-loses = A wrong answer takes away { $worth }; no answer costs nothing.
all-or-nothing = Only an answer that is right in every part earns points.
# Orders are written as letters.
each-in-order-earns = The most letters that are in the right order among themselves, two at least, earn { $worth } each.
each-step-earns = Each letter with the right letter directly after it earns { $worth }.
each-place-earns = Each letter in its right place earns { $worth }.

## Tables of answers

the-article = The article …
says-this = says this
says-otherwise = says otherwise
does-not-say = does not say
statement = Statement
match = Match
letter = Letter
to-one-of-these = to one of these
to-be-put-in-order = To be put in order

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
edge-points = points
edge-evidence = evidence
edge-why = why
edge-slip = slip
edge-standards = standards
edge-example = e.g.
tally = Tally for the class
tally-form = { tally }, form { $form }
tally-about-ticks = A stroke for each answer. ✓ marks the right one; the last column is for answers that are missing or cannot be read.
tally-about-stars = A stroke for each answer; * marks the right one.
answers = Answers
# For answers that are missing or cannot be read.
none = None
none-small = none
# What was written, not picked: the right answer, another one, or an order that is right in part.
tally-right = right
tally-other = other
some-points = some points
standards = Standards
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
foot-look-over = To look over
foot-look-over-short = Look over
marked-above = { questions }, marked above
none-marked = no question is marked; read the key once all the same
by-hand = By hand
# $list is one number or more: 3, 8.
questions-listed =
    { $n ->
        [one] question { $list }
       *[other] questions { $list }
    }
own-questions =
    { $n ->
        [one] { questions-listed }, which its writer answers for
       *[other] { questions-listed }, which their writer answers for
    }
changed-questions =
    { $n ->
        [one] { questions-listed }, changed by a person
       *[other] { questions-listed }, changed by a person
    }
chosen-questions =
    { $n ->
        [one] { questions-listed }, put in by a person
       *[other] { questions-listed }, put in by a person
    }
looked-over-questions =
    { $n ->
        [one] { questions-listed }, looked over and kept
       *[other] { questions-listed }, looked over and kept
    }
taken-out-by-hand =
    { $n ->
        [one] { $n } question taken out
       *[other] { $n } questions taken out
    }
none-by-hand = no question was written or changed by a person
# $origin is the name of the article's file.
with-bank-files =
    { $n ->
        [one] { $origin }, and { $n } bank file that the key file names
       *[other] { $origin }, and { $n } bank files that the key file names
    }

## The teacher's page

teacher-page = TEACHER’S PAGE
teacher-page-banner = { teacher-page } — not for students
# After the title, in the name of the window.
teacher-page-window = teacher’s page
# $minutes is `about-minutes`, $reading and $answering are `minutes`.
minutes-in-all = in all { $minutes }: { $reading } to read the article, { $answering } for the questions; talk and tasks come on top
look-over-first = Look over first
key-marks =
    { $n ->
        [one] The key marks it.
       *[other] The key marks them.
    }
written-by-person = Written by a person, not made by rule
form-in-brackets = (form { $form })
numbers-of-form = Numbers of questions are those of form { $form }.
practises = What it practises
skill = Skill
questions-head = Questions
if-many-went-wrong = If many went wrong
numbers-listed =
    { $n ->
        [one] no. { $list }
       *[other] nos. { $list }
    }
skill-locate = Find what it says
skill-locate-does = take a fact from the right sentence
skill-locate-missed = Ask for the number of the sentence first, and for the answer after it.
skill-understand = Understand what it says
skill-understand-does = put several places of the text together
skill-understand-missed = Have it retold with the page turned over; then check each part against its sentence.
skill-evaluate = Weigh what it says
skill-evaluate-does = tell what happened from what is planned or promised; notice how something is worded
# The words of the article are English.
skill-evaluate-missed = Have the one word found that decides it (plans to, may, promised), and read the sentence without it.
skill-find-the-source = Find the source
skill-find-the-source-does = who says so, in whose words, through what
skill-find-the-source-missed = Underline each reporting word (said, according to) and draw an arrow to who says it. A sentence without an arrow has no source.
skill-judge-the-support = Judge the support
skill-judge-the-support-does = what is shown for a claim, and what is left open
skill-judge-the-support-missed = Sort the claims in question: shown, only said, left open. “Only said” is a reason to check, not a reason to call it false.
talk = Talk about it
talk-about = Begin with the question that most of the class missed: the tally grid of the key shows it. Then these; each has more than one good answer.
listen-for = Listen for
listen-for-small = listen for
go-and-look = Go and look
go-and-look-about = In pairs, ten minutes, a task a pair. Leave the article, open other pages side by side, and come back with what you found and where. What nobody finds is a finding too.
# Before what is a sufficient answer to a task.
enough = Enough
enough-small = enough
rests-elsewhere = Look over first: it rests on something that is not in the article
rests-elsewhere-small = look over first: it rests on something that is not in the article
words-head = Hard words
words-about = With the sentence where each stands, and what the article says that it means. Fill in the others before the lesson.
words-about-numbered = With the number of the sentence where each stands, and what the article says that it means. Fill in the others before the lesson.
less-than-wished = Less than wished, and why
wished = Wished
plain-standards = Standards in plain words
never-whether-true = The quiz asks what the article says and what it shows for it, never whether it is true: that is found elsewhere.
quiz-made-by = Quiz { $quiz }, made by newsquiz { $program }.

## Standards: the name of each framework, its marks as they stand beside an item, and what each asks of the reader

framework-pisa = PISA reading
framework-ri = Common Core, Reading: Informational Text
framework-cor = Civic Online Reasoning
framework-sift = SIFT
framework-craft = The reporter's craft
framework-trust = Trust Project
framework-namle = NAMLE key questions
framework-fairness = Editorial fairness
framework-other = Other marks
mark-pisa-locate = PISA locate
standard-pisa-locate = find information in the text
mark-pisa-literal = PISA understand
standard-pisa-literal = put together what the text says
mark-pisa-infer = PISA infer
standard-pisa-infer = conclude what the text does not say in one place
mark-pisa-quality = PISA quality
standard-pisa-quality = judge how far a text can be relied on
mark-pisa-conflict = PISA conflict
standard-pisa-conflict = notice where two accounts differ, and deal with it
mark-pisa-form = PISA form
standard-pisa-form = reflect on how the text is made
mark-ri-1 = RI.1
standard-ri-1 = show by the text what it says
mark-ri-2 = RI.2
standard-ri-2 = find the main idea and sum it up
mark-ri-3 = RI.3
standard-ri-3 = tell how people, events and ideas hang together
mark-ri-4 = RI.4
standard-ri-4 = tell what words mean as the text uses them
mark-ri-5 = RI.5
standard-ri-5 = see how the text is built
mark-ri-6 = RI.6
standard-ri-6 = tell the writer’s point of view and purpose
mark-ri-7 = RI.7
standard-ri-7 = put together what words, pictures and figures tell
mark-ri-8 = RI.8
standard-ri-8 = judge claims and what is given to support them
mark-ri-9 = RI.9
standard-ri-9 = compare what several texts say of one thing
mark-cor-behind = COR who
standard-cor-behind = Who is behind the information?
mark-cor-evidence = COR evidence
standard-cor-evidence = What is the evidence?
mark-cor-other-sources = COR others
standard-cor-other-sources = What do other sources say?
mark-sift-stop = SIFT stop
standard-sift-stop = stop before you believe or share
mark-sift-investigate = SIFT investigate
standard-sift-investigate = find out who the source is
mark-sift-find = SIFT find
standard-sift-find = find other and better coverage
mark-sift-trace = SIFT trace
standard-sift-trace = trace claims and quotations to where they began
mark-ap-attribution = attribution
standard-ap-attribution = say where information comes from
mark-ap-quotation = quotation
standard-ap-quotation = tell exact words from what is retold
mark-ap-certainty = certainty
standard-ap-certainty = say nothing more surely than it is known
mark-trust-references = references
standard-trust-references = see what a report is based on
mark-trust-voices = voices
standard-trust-voices = see who is heard
mark-namle-omission = what is left out
standard-namle-omission = ask what is left out that may matter
mark-bbc-right-of-reply = right of reply
standard-bbc-right-of-reply = see whether those who are accused can answer
