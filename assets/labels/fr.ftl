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
read-elsewhere = Lis cet article, puis réponds aux questions. La phrase 1 est la première du texte ; le titre, les noms et les légendes ne comptent pas.
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
wrong-choice-loses = Une mauvaise réponse enlève { $worth }, ne pas répondre n’enlève rien.
all-or-nothing = Seule une réponse juste dans toutes ses parties rapporte des points.
each-in-order-earns = Les lettres qui sont dans le bon ordre entre elles, le plus possible et deux au moins, rapportent chacune { $worth }.
each-step-earns = Chaque lettre suivie directement de la bonne lettre rapporte { $worth }.
each-place-earns = Chaque lettre à sa bonne place rapporte { $worth }.

## Tableaux

the-article = L’article…
says-this = le dit
says-otherwise = dit autre chose
does-not-say = ne le dit pas
statement = Affirmation
match = Associe
letter = Lettre
to-one-of-these = à un de ces choix
to-be-put-in-order = À remettre dans l’ordre

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
edge-points = points
edge-evidence = preuve
edge-why = pourquoi
edge-slip = erreur
edge-standards = repères
edge-example = p. ex.
tally = Bilan de la classe
tally-form = { tally }, version { $form }
tally-about-ticks = Un bâton par réponse. ✓ marque la bonne{"\u00A0"}; la dernière colonne est pour les réponses absentes ou illisibles.
tally-about-stars = Un bâton par réponse{"\u00A0"}; * marque la bonne.
answers = Réponses
none = Sans réponse
none-small = sans réponse
tally-right = juste
tally-other = autre
some-points = des points
standards = Repères
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
foot-look-over = À relire
foot-look-over-short = À relire
marked-above =
    { $n ->
        [one] { questions }, signalée plus haut
       *[other] { questions }, signalées plus haut
    }
none-marked = aucune question n’est signalée{"\u00A0"}; relisez tout de même le corrigé une fois
by-hand = À la main
questions-listed =
    { $n ->
        [one] question { $list }
       *[other] questions { $list }
    }
own-questions =
    { $n ->
        [one] { questions-listed }{"\u00A0"}; son auteur s’en porte garant
       *[other] { questions-listed }{"\u00A0"}; leur auteur s’en porte garant
    }
changed-questions =
    { $n ->
        [one] { questions-listed }, modifiée par une personne
       *[other] { questions-listed }, modifiées par une personne
    }
chosen-questions =
    { $n ->
        [one] { questions-listed }, ajoutée par une personne
       *[other] { questions-listed }, ajoutées par une personne
    }
looked-over-questions =
    { $n ->
        [one] { questions-listed }, relue et gardée
       *[other] { questions-listed }, relues et gardées
    }
taken-out-by-hand =
    { $n ->
        [one] { $n } question retirée
       *[other] { $n } questions retirées
    }
none-by-hand = aucune question n’a été écrite ni modifiée par une personne
with-bank-files =
    { $n ->
        [one] { $origin } et { $n } fichier de modèles de questions, nommé dans le fichier du corrigé
       *[other] { $origin } et { $n } fichiers de modèles de questions, nommés dans le fichier du corrigé
    }

## La page de l’enseignant

teacher-page = PAGE DE L’ENSEIGNANT
teacher-page-banner = { teacher-page } — ne pas donner aux élèves
teacher-page-window = page de l’enseignant
minutes-in-all = en tout { $minutes }{"\u00A0"}: { $reading } pour lire l’article, { $answering } pour les questions{"\u00A0"}; l’échange et les recherches viennent en plus
look-over-first = À relire d’abord
key-marks =
    { $n ->
        [one] Elle est signalée dans le corrigé.
       *[other] Elles sont signalées dans le corrigé.
    }
written-by-person = Rédigé par une personne, non produit par des règles
form-in-brackets = (version { $form })
numbers-of-form = Les numéros des questions sont ceux de la version { $form }.
practises = Ce qu’on travaille
skill = Compétence
questions-head = Questions
if-many-went-wrong = Si beaucoup se sont trompés
numbers-listed =
    { $n ->
        [one] n°{"\u00A0"}{ $list }
       *[other] n°{"\u00A0"}{ $list }
    }
skill-locate = Trouver ce que dit le texte
skill-locate-does = prélever une information dans la bonne phrase
skill-locate-missed = Demandez d’abord le numéro de la phrase, et la réponse ensuite.
skill-understand = Comprendre ce que dit le texte
skill-understand-does = relier plusieurs passages du texte
skill-understand-missed = Faites-le raconter, la feuille retournée{"\u00A0"}; vérifiez ensuite chaque élément à l’aide de sa phrase.
skill-evaluate = Évaluer ce que dit le texte
skill-evaluate-does = distinguer ce qui a eu lieu de ce qui est prévu ou promis{"\u00A0"}; remarquer comment une chose est formulée
skill-evaluate-missed = Faites chercher le mot qui décide de tout (plans to, may, promised), puis lire la phrase sans lui.
skill-find-the-source = Trouver la source
skill-find-the-source-does = qui le dit, avec les mots de qui, par quel canal
skill-find-the-source-missed = Faites souligner chaque mot qui introduit des paroles (said, according to) et tracer une flèche vers celui qui parle. Une phrase sans flèche n’a pas de source.
skill-judge-the-support = Juger les preuves
skill-judge-the-support-does = ce qui appuie une affirmation, et ce qui reste ouvert
skill-judge-the-support-missed = Faites classer les affirmations en question{"\u00A0"}: appuyée, seulement dite, laissée ouverte. «{"\u00A0"}Seulement dite{"\u00A0"}» est une raison de vérifier, non une raison de la dire fausse.
talk = Pour en parler
talk-about = Commencez par la question que la plupart ont manquée{"\u00A0"}: le bilan du corrigé la montre. Puis celles-ci{"\u00A0"}; chacune a plus d’une bonne réponse.
listen-for = Éléments attendus
listen-for-small = éléments attendus
go-and-look = À vous de chercher
go-and-look-about = Par deux, dix minutes, une recherche par binôme. Quittez l’article, ouvrez d’autres pages côte à côte et revenez avec ce que vous avez trouvé, et où. Ce que personne ne trouve est aussi un résultat.
enough = Réponse suffisante
enough-small = réponse suffisante
rests-elsewhere = À relire d’abord{"\u00A0"}: repose sur un élément absent de l’article
rests-elsewhere-small = à relire d’abord{"\u00A0"}: repose sur un élément absent de l’article
words-head = Mots difficiles
words-about = Avec la phrase où se trouve chaque mot et ce qu’il veut dire selon l’article. Complétez les autres avant le cours.
words-about-numbered = Avec le numéro de la phrase où se trouve chaque mot et ce qu’il veut dire selon l’article. Complétez les autres avant le cours.
less-than-wished = Moins que souhaité, et pourquoi
wished = Souhaité
plain-standards = Les repères en mots simples
never-whether-true = Le questionnaire demande ce que dit l’article et sur quoi il s’appuie, jamais si c’est vrai{"\u00A0"}: cela se vérifie ailleurs.
quiz-made-by = Questionnaire { $quiz }, fait avec newsquiz { $program }.

## Repères

framework-pisa = PISA, compréhension de l’écrit
framework-ri = Common Core (États-Unis), lecture de textes informatifs
framework-cor = Civic Online Reasoning
framework-sift = SIFT
framework-craft = Le métier de journaliste
framework-trust = Trust Project
framework-namle = Questions clés de la NAMLE
framework-fairness = Équité journalistique
framework-other = Autres mentions
mark-pisa-locate = PISA localiser
standard-pisa-locate = trouver une information dans le texte
mark-pisa-literal = PISA comprendre
standard-pisa-literal = rassembler ce que dit le texte
mark-pisa-infer = PISA inférer
standard-pisa-infer = déduire ce que le texte ne dit pas en un seul endroit
mark-pisa-quality = PISA qualité
standard-pisa-quality = juger jusqu’où l’on peut se fier à un texte
mark-pisa-conflict = PISA contradiction
standard-pisa-conflict = remarquer où deux versions diffèrent, et en tenir compte
mark-pisa-form = PISA forme
standard-pisa-form = réfléchir à la façon dont le texte est fait
mark-ri-1 = RI.1
standard-ri-1 = montrer par le texte ce qu’il dit
mark-ri-2 = RI.2
standard-ri-2 = trouver l’idée principale et la résumer
mark-ri-3 = RI.3
standard-ri-3 = expliquer comment personnes, événements et idées se tiennent
mark-ri-4 = RI.4
standard-ri-4 = expliquer ce que veulent dire les mots dans ce texte
mark-ri-5 = RI.5
standard-ri-5 = voir comment le texte est construit
mark-ri-6 = RI.6
standard-ri-6 = reconnaître le point de vue et l’intention de l’auteur
mark-ri-7 = RI.7
standard-ri-7 = relier ce que disent les mots, les images et les chiffres
mark-ri-8 = RI.8
standard-ri-8 = juger les affirmations et ce qui est donné pour les appuyer
mark-ri-9 = RI.9
standard-ri-9 = comparer ce que plusieurs textes disent d’une même chose
mark-cor-behind = COR qui
standard-cor-behind = Qui est derrière l’information{"\u00A0"}?
mark-cor-evidence = COR preuves
standard-cor-evidence = Quelles sont les preuves{"\u00A0"}?
mark-cor-other-sources = COR autres sources
standard-cor-other-sources = Que disent d’autres sources{"\u00A0"}?
mark-sift-stop = SIFT s’arrêter
standard-sift-stop = s’arrêter avant de croire ou de partager
mark-sift-investigate = SIFT enquêter
standard-sift-investigate = chercher qui est la source
mark-sift-find = SIFT chercher
standard-sift-find = trouver d’autres articles, et de meilleurs
mark-sift-trace = SIFT remonter
standard-sift-trace = remonter des affirmations et des citations à leur origine
mark-ap-attribution = attribution
standard-ap-attribution = dire d’où vient l’information
mark-ap-quotation = citation
standard-ap-quotation = distinguer les mots exacts de ce qui est rapporté
mark-ap-certainty = certitude
standard-ap-certainty = ne rien dire de plus sûr que ce que l’on sait
mark-trust-references = références
standard-trust-references = voir sur quoi repose un article
mark-trust-voices = voix
standard-trust-voices = voir à qui la parole est donnée
mark-namle-omission = ce qui manque
standard-namle-omission = se demander ce qui manque et pourrait compter
mark-bbc-right-of-reply = droit de réponse
standard-bbc-right-of-reply = voir si les personnes mises en cause peuvent répondre
