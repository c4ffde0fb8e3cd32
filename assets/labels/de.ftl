# Deutsch. Schülerinnen und Schüler werden geduzt; `en.ftl` erklärt, wofür die Zeilen stehen.

## Zeichen

decimal-mark = ,
colon = :
labelled = { $word }{ colon }
quote-open = „
quote-close = “
language-tag = de-DE

## Kopf und Fuß

name = Name
class = Klasse
date-field = Datum
form = Fassung { $form }
questions =
    { $n ->
        [one] { $n } Frage
       *[other] { $n } Fragen
    }
points =
    { $n ->
        [one] { $n } Punkt
       *[other] { $n } Punkte
    }
minutes =
    { $n ->
        [one] { $n } Minute
       *[other] { $n } Minuten
    }
about-minutes = etwa { minutes }
minutes-with-reading = { $minutes }, davon { $reading } zum Lesen des Artikels
quiz-name = Quiz { $quiz }
page = Seite
page-of = von
worksheet-form = Arbeitsblatt, Fassung { $form }
end-of-worksheet = Ende des Arbeitsblatts

## Der Artikel

read-first = Lies den Artikel und beantworte dann die Fragen.
numbers-small = Die kleine Zahl vor jedem Satz ist seine Nummer.
numbers-bold = Die fett gedruckte Zahl vor jedem Satz ist seine Nummer.
numbers-in-brackets = Die Zahl in Klammern vor jedem Satz ist seine Nummer.
sentence = Satz
sentence-small = Satz
sentence-number = Satz { $n }
sentence-number-small = Satz { $n }
your-notes = Deine Notizen
by = Von { $name }
date = { $day }. { month } { $year }
month =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }
new-words = Wörter, die neu sein können
new-words-about = Mit dem Satz, in dem das Wort steht, und mit dem, was es laut Artikel bedeutet. Wo eine Linie frei ist, schreib die Bedeutung selbst hin.
new-words-about-numbered = Mit der Nummer des Satzes, in dem das Wort steht, und mit dem, was es laut Artikel bedeutet. Wo eine Linie frei ist, schreib die Bedeutung selbst hin.
write-here = Hier schreiben

## Überschriften

heading-comprehension = Was der Artikel berichtet
heading-sources = Woher wir es wissen
heading-open = Mit eigenen Worten

## Arbeitsanweisungen

number-word =
    { $n ->
        [0] null
        [1] eins
        [2] zwei
        [3] drei
        [4] vier
        [5] fünf
        [6] sechs
        [7] sieben
        [8] acht
        [9] neun
        [10] zehn
       *[other] { $n }
    }
choose-one = Wähle eine Antwort.
choose-several =
    { $n ->
        [one] Wähle eine Antwort.
       *[other] Wähle { number-word } Antworten.
    }
choose-one-sentence = Wähle einen Satz.
choose-sentences =
    { $n ->
        [one] Wähle einen Satz.
       *[other] Wähle { number-word } Sätze.
    }
judge-statements = Kreuze in jeder Zeile ein Kästchen an: Der Artikel sagt das / sagt etwas anderes / sagt nichts dazu.
fill-gap = Schreib auf, was fehlt, so wie es im Artikel steht.
fill-gap-from-list = Schreib auf, was fehlt: eine der Möglichkeiten unten.
write-phrase = Schreib ein Wort oder eine kurze Wortgruppe.
write-number = Schreib eine Zahl.
write-sentences = Schreib in ganzen Sätzen.
match-letters = Schreib auf jede Linie einen Buchstaben. Ein Buchstabe darf mehrmals oder gar nicht vorkommen.
order-letters = Schreib die Buchstaben in der richtigen Reihenfolge auf die Linie darunter.
tick-rows = Kreuze in jeder Zeile ein Kästchen an.

## Bewertung

half-point = einen halben Punkt
part-of-point = { $part } Punkt
points-and-part = { $n } { $part } Punkte
each-choice-earns = Jede richtige Wahl bringt { $worth }.
each-choice-earns-or-loses = Jede richtige Wahl bringt { $gain }, jede falsche zieht { $loss } ab; weniger als 0 gibt es nicht.
each-row-earns = Jede richtige Zeile bringt { $worth }.
all-rows-earn = Sind alle Zeilen richtig, bringt das { $worth }, mit einem Fehler { $less }, mit mehr Fehlern nichts.
each-pair-earns = Jedes der { $pairs } Paare in der richtigen Reihenfolge bringt { $worth }, jedes in der falschen zieht ebenso viel ab; weniger als 0 gibt es nicht.

## Tabellen

the-article = Der Artikel …
says-this = sagt das
says-otherwise = sagt etwas anderes
does-not-say = sagt nichts dazu
statement = Aussage
match = Ordne zu
letter = Buchstabe
to-one-of-these = eines von diesen

## Der Lösungsschlüssel

answer-key = LÖSUNGEN
answer-key-banner = { answer-key } — für die Lehrkraft
answer-key-form = { answer-key }, Fassung { $form }
at-a-glance = Alle Lösungen auf einen Blick
at-a-glance-with-points = { at-a-glance } [Punkte]
to-look-over = { $n } vor dem Einsatz zu prüfen
look-over = Vor dem Einsatz prüfen
look-over-small = vor dem Einsatz prüfen
question = Frage
answer = Antwort
points-head = Punkte
row = Zeile
what-shows-it = Was es belegt und was man dazu sagen kann
accept-also = Auch richtig
evidence = Beleg
looked-for = Gesucht und nicht gefunden: { $relation }. Durchgesehen:
looked-for-small = gesucht und nicht gefunden: { $relation }; durchgesehen:
above-the-text = Über dem Text
above-the-text-small = über dem Text
no-quotation = Kein Zitat: Dafür steht, wer die Frage geschrieben hat.
no-quotation-small = kein Zitat: dafür steht, wer die Frage geschrieben hat
why = Warum
likely-slip = Fehlerfalle
say = Hinweis:
marking = Bewertung
see-levels = siehe die Stufen
the-answer = Die Antwort …
process-locate = finden
process-understand = verstehen
process-evaluate = beurteilen
strand-find-the-source = die Quelle finden
strand-judge-the-support = die Belege beurteilen
short-says = sagt
short-otherwise = anders
short-not-said = nichts
edge-or = oder
edge-to = zu
edge-say = Hinweis
edge-evidence = Beleg
edge-why = warum
edge-slip = Fehler
edge-example = z. B.
tally = Strichliste für die Klasse
all-points = alle Punkte
some-points = einige Punkte
no-points = keine Punkte
shortfall = Was der Artikel nicht hergab
hard-words = Schwierige Wörter des Artikels
hard-words-about = Mit dem Satz, in dem das Wort steht, und mit dem, was es laut Artikel bedeutet; der Rest bleibt Ihnen überlassen.
hard-words-about-numbered = Mit der Nummer des Satzes, in dem das Wort steht, und mit dem, was es laut Artikel bedeutet; der Rest bleibt Ihnen überlassen.
prints-hard-words = druckt sie auf das Arbeitsblatt.
words-counted =
    { $words ->
        [one] { $words } Wort
       *[other] { $words } Wörter
    }
sentences-counted =
    { $sentences ->
        [one] { $sentences } Satz
       *[other] { $sentences } Sätzen
    }
readability = Der Artikel hat { words-counted } in { sentences-counted }, { $average } Wörter je Satz: Klassenstufe { $grade } nach Flesch-Kincaid (ein grober Anhalt).
readability-with-questions = Der Artikel hat { words-counted } in { sentences-counted }, { $average } Wörter je Satz: Klassenstufe { $grade } nach Flesch-Kincaid; die Fragen: Stufe { $questions } (ein grober Anhalt).
how-made = Wie dieses Quiz entstand
quiz = Quiz
quiz-and-form = { $quiz }, Fassung { $form }
seed = Startzahl
seed-about = mit ihr lässt sich das Quiz neu erzeugen: nicht an Schüler weitergeben
made-by = Erstellt mit
made-from = Erstellt aus
