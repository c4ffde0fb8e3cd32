# Français. On tutoie les élèves ; `en.ftl` explique à quoi sert chaque ligne. Devant « : » se place une espace
# insécable, écrite {"\u00A0"}.

## Signes

decimal-mark = ,
colon = {"\u00A0"}:
labelled = { $word }{ colon }
quote-open = «{"\u00A0"}
quote-close = {"\u00A0"}»
language-tag = fr-FR

## En-tête et pied de page

name = Nom
class = Classe
date-field = Date
form = Version { $form }
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
minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
about-minutes = environ { minutes }
minutes-with-reading = { $minutes }, dont { $reading } pour lire l’article
quiz-name = Questionnaire { $quiz }
page = Page
page-of = sur
worksheet-form = fiche d’exercices, version { $form }
end-of-worksheet = Fin de la fiche

## L’article

read-first = Lis l’article, puis réponds aux questions.
numbers-small = Le petit nombre placé devant chaque phrase est son numéro.
numbers-bold = Le nombre en gras placé devant chaque phrase est son numéro.
numbers-in-brackets = Le nombre entre crochets placé devant chaque phrase est son numéro.
sentence = Phrase
sentence-small = phrase
sentence-number = Phrase { $n }
sentence-number-small = phrase { $n }
your-notes = Tes notes
by = Par { $name }
date =
    { $day ->
        [1] 1er { month } { $year }
       *[other] { $day } { month } { $year }
    }
month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
new-words = Des mots peut-être nouveaux
new-words-about = Avec la phrase où se trouve chaque mot et ce qu’il veut dire selon l’article. Là où il reste une ligne, écris-le toi-même.
new-words-about-numbered = Avec le numéro de la phrase où se trouve chaque mot et ce qu’il veut dire selon l’article. Là où il reste une ligne, écris-le toi-même.
write-here = Écris ici

## Titres des parties

heading-comprehension = Ce que rapporte l’article
heading-sources = Comment le sait-on{"\u00A0"}?
heading-open = Avec tes propres mots

## Consignes

number-word =
    { $n ->
        [0] zéro
        [1] une
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
       *[other] { $n }
    }
choose-one = Choisis une réponse.
choose-several =
    { $n ->
        [one] Choisis { number-word } réponse.
       *[other] Choisis { number-word } réponses.
    }
choose-one-sentence = Choisis une phrase.
choose-sentences =
    { $n ->
        [one] Choisis { number-word } phrase.
       *[other] Choisis { number-word } phrases.
    }
judge-statements = Pour chaque affirmation, coche une case{"\u00A0"}: l’article le dit / dit autre chose / ne le dit pas.
fill-gap = Écris ce qui manque, comme dans l’article.
fill-gap-from-list = Écris ce qui manque{"\u00A0"}: un des choix ci-dessous.
write-phrase = Écris un mot ou quelques mots.
write-number = Écris un nombre.
write-sentences = Écris des phrases complètes.
match-letters = Écris une lettre sur chaque ligne. Une lettre peut servir plusieurs fois ou pas du tout.
order-letters = Écris les lettres dans l’ordre sur la ligne ci-dessous.
tick-rows = Coche une case par ligne.

## Barème

half-point = un demi-point
part-of-point = { $part } de point
points-and-part =
    { $n ->
        [one] { $n } { $part } point
       *[other] { $n } { $part } points
    }
each-choice-earns = Chaque bon choix rapporte { $worth }.
each-choice-earns-or-loses = Chaque bon choix rapporte { $gain }, chaque mauvais choix enlève { $loss }, sans descendre sous 0.
each-row-earns = Chaque ligne juste rapporte { $worth }.
all-rows-earn = Toutes les lignes justes rapportent { $worth }, avec une erreur { $less }, avec plus d’erreurs rien.
each-pair-earns = Chacune des { $pairs } paires dans le bon ordre rapporte { $worth }, chacune dans le mauvais ordre en enlève autant, sans descendre sous 0.

## Tableaux

the-article = L’article…
says-this = le dit
says-otherwise = dit autre chose
does-not-say = ne le dit pas
statement = Affirmation
match = Associe
letter = Lettre
to-one-of-these = à un de ces choix

## Le corrigé

answer-key = CORRIGÉ
answer-key-banner = { answer-key } — pour l’enseignant
answer-key-form = { answer-key }, version { $form }
at-a-glance = Toutes les réponses d’un coup d’œil
at-a-glance-with-points = { at-a-glance } [points]
to-look-over = { $n } à relire avant usage
look-over = À relire avant usage
look-over-small = à relire avant usage
question = Question
answer = Réponse
points-head = Points
row = Ligne
what-shows-it = Ce qui le montre, et que dire
accept-also = Aussi juste
evidence = Preuve
looked-for = Cherché et non trouvé{"\u00A0"}: { $relation }. Passages examinés{"\u00A0"}:
looked-for-small = cherché et non trouvé{"\u00A0"}: { $relation }{"\u00A0"}; passages examinés{"\u00A0"}:
above-the-text = Au-dessus du texte
above-the-text-small = au-dessus du texte
no-quotation = Pas de citation{"\u00A0"}: l’auteur de la question s’en porte garant.
no-quotation-small = pas de citation{"\u00A0"}: l’auteur de la question s’en porte garant
why = Pourquoi
likely-slip = Erreur type
say = À dire{"\u00A0"}:
marking = Notation
see-levels = voir les niveaux
the-answer = La réponse…
process-locate = repérer
process-understand = comprendre
process-evaluate = évaluer
strand-find-the-source = trouver la source
strand-judge-the-support = évaluer les preuves
short-says = dit
short-otherwise = autre chose
short-not-said = ne dit pas
edge-or = ou
edge-to = pour
edge-say = à dire
edge-evidence = preuve
edge-why = pourquoi
edge-slip = erreur
edge-example = p. ex.
tally = Bilan de la classe
all-points = tous les points
some-points = des points
no-points = aucun point
shortfall = Ce que l’article n’a pas pu donner
hard-words = Mots difficiles de l’article
hard-words-about = Avec la phrase où se trouve chaque mot et ce qu’il veut dire selon l’article{"\u00A0"}; le reste vous revient.
hard-words-about-numbered = Avec le numéro de la phrase où se trouve chaque mot et ce qu’il veut dire selon l’article{"\u00A0"}; le reste vous revient.
prints-hard-words = les imprime sur la fiche.
words-counted =
    { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }
sentences-counted =
    { $sentences ->
        [one] { $sentences } phrase
       *[other] { $sentences } phrases
    }
readability = L’article compte { words-counted } en { sentences-counted }, { $average } mots par phrase{"\u00A0"}: niveau Flesch-Kincaid { $grade } (simple indication).
readability-with-questions = L’article compte { words-counted } en { sentences-counted }, { $average } mots par phrase{"\u00A0"}: niveau Flesch-Kincaid { $grade }{"\u00A0"}; les questions{"\u00A0"}: niveau { $questions } (simple indication).
how-made = Comment ce questionnaire a été fait
quiz = Questionnaire
quiz-and-form = { $quiz }, version { $form }
seed = Graine
seed-about = elle permet de refaire le questionnaire{"\u00A0"}: ne la donnez pas aux élèves
made-by = Fait avec
made-from = Fait à partir de
