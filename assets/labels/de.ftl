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
read-elsewhere = Lies diesen Artikel und beantworte dann die Fragen. Satz 1 ist der erste Satz seines Textes; Überschrift, Namen und Bildtexte zählen nicht mit.
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
wrong-choice-loses = Eine falsche Antwort zieht { $worth } ab; keine Antwort kostet nichts.
all-or-nothing = Nur eine Antwort, die in allen Teilen richtig ist, bringt Punkte.
each-in-order-earns = Die meisten Buchstaben, die untereinander in der richtigen Reihenfolge stehen, mindestens zwei, bringen je { $worth }.
each-step-earns = Jeder Buchstabe, auf den gleich der richtige folgt, bringt { $worth }.
each-place-earns = Jeder Buchstabe an seiner richtigen Stelle bringt { $worth }.

## Tabellen

the-article = Der Artikel …
says-this = sagt das
says-otherwise = sagt etwas anderes
does-not-say = sagt nichts dazu
statement = Aussage
match = Ordne zu
letter = Buchstabe
to-one-of-these = eines von diesen
to-be-put-in-order = In die richtige Reihenfolge zu bringen

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
edge-points = Punkte
edge-evidence = Beleg
edge-why = warum
edge-slip = Fehler
edge-standards = Standards
edge-example = z. B.
tally = Strichliste für die Klasse
tally-form = { tally }, Fassung { $form }
tally-about-ticks = Ein Strich für jede Antwort. ✓ steht bei der richtigen; die letzte Spalte ist für Antworten, die fehlen oder nicht zu lesen sind.
tally-about-stars = Ein Strich für jede Antwort; * steht bei der richtigen.
answers = Antworten
none = Fehlt
none-small = fehlt
tally-right = richtig
tally-other = andere
some-points = einige Punkte
standards = Standards
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
foot-look-over = Zu prüfen
foot-look-over-short = Zu prüfen
marked-above = { questions }, oben gekennzeichnet
none-marked = keine Frage ist gekennzeichnet; lesen Sie die Lösungen trotzdem einmal durch
by-hand = Von Hand
questions-listed =
    { $n ->
        [one] Frage { $list }
       *[other] Fragen { $list }
    }
own-questions =
    { $n ->
        [one] { questions-listed }; dafür steht, wer sie geschrieben hat
       *[other] { questions-listed }; dafür steht, wer sie geschrieben hat
    }
changed-questions =
    { $n ->
        [one] { questions-listed }, von einem Menschen geändert
       *[other] { questions-listed }, von einem Menschen geändert
    }
chosen-questions =
    { $n ->
        [one] { questions-listed }, von einem Menschen eingesetzt
       *[other] { questions-listed }, von einem Menschen eingesetzt
    }
looked-over-questions =
    { $n ->
        [one] { questions-listed }, geprüft und behalten
       *[other] { questions-listed }, geprüft und behalten
    }
taken-out-by-hand =
    { $n ->
        [one] { $n } Frage herausgenommen
       *[other] { $n } Fragen herausgenommen
    }
none-by-hand = keine Frage wurde von einem Menschen geschrieben oder geändert
with-bank-files =
    { $n ->
        [one] { $origin } und { $n } Datei mit Fragemustern, in der Schlüsseldatei genannt
       *[other] { $origin } und { $n } Dateien mit Fragemustern, in der Schlüsseldatei genannt
    }

## Das Blatt für die Lehrkraft

teacher-page = FÜR DIE LEHRKRAFT
teacher-page-banner = { teacher-page } — nicht für Schülerinnen und Schüler
teacher-page-window = Blatt für die Lehrkraft
minutes-in-all = insgesamt { $minutes }: { $reading } zum Lesen des Artikels, { $answering } für die Fragen; Gespräch und Rechercheaufträge kommen hinzu
look-over-first = Vorher prüfen
key-marks =
    { $n ->
        [one] Sie ist in den Lösungen gekennzeichnet.
       *[other] Sie sind in den Lösungen gekennzeichnet.
    }
written-by-person = Von einem Menschen geschrieben, nicht nach Regeln erzeugt
form-in-brackets = (Fassung { $form })
numbers-of-form = Die Nummern der Fragen sind die der Fassung { $form }.
practises = Was geübt wird
skill = Fähigkeit
questions-head = Fragen
if-many-went-wrong = Wenn viele falschlagen
numbers-listed =
    { $n ->
        [one] Nr. { $list }
       *[other] Nr. { $list }
    }
skill-locate = Finden, was dasteht
skill-locate-does = eine Angabe aus dem richtigen Satz entnehmen
skill-locate-missed = Fragen Sie zuerst nach der Nummer des Satzes und erst danach nach der Antwort.
skill-understand = Verstehen, was dasteht
skill-understand-does = mehrere Stellen des Textes zusammenführen
skill-understand-missed = Lassen Sie es bei umgedrehtem Blatt nacherzählen; prüfen Sie dann jeden Teil an seinem Satz.
skill-evaluate = Einschätzen, was dasteht
skill-evaluate-does = unterscheiden, was geschehen ist und was geplant oder versprochen ist; merken, wie etwas formuliert ist
skill-evaluate-missed = Lassen Sie das eine Wort suchen, auf das es ankommt (plans to, may, promised), und den Satz ohne dieses Wort lesen.
skill-find-the-source = Die Quelle finden
skill-find-the-source-does = wer es sagt, mit wessen Worten, auf welchem Weg
skill-find-the-source-missed = Lassen Sie jedes Wort der Redewiedergabe (said, according to) unterstreichen und von dort einen Pfeil zu dem ziehen, der es sagt. Ein Satz ohne Pfeil hat keine Quelle.
skill-judge-the-support = Die Belege beurteilen
skill-judge-the-support-does = was eine Behauptung belegt und was offenbleibt
skill-judge-the-support-missed = Lassen Sie die betreffenden Behauptungen ordnen: belegt, nur gesagt, offengelassen. „Nur gesagt“ ist ein Grund nachzuprüfen, kein Grund, etwas falsch zu nennen.
talk = Zum Gespräch
talk-about = Beginnen Sie mit der Frage, bei der die meisten falschlagen: Die Strichliste in den Lösungen zeigt sie. Dann diese hier; jede hat mehr als eine gute Antwort.
listen-for = Achten Sie auf
listen-for-small = achten Sie auf
go-and-look = Selbst nachsehen
go-and-look-about = Zu zweit, zehn Minuten, je Paar ein Auftrag. Verlasst den Artikel, öffnet andere Seiten nebeneinander und berichtet, was ihr wo gefunden habt. Auch was niemand findet, ist ein Ergebnis.
enough = Es genügt
enough-small = es genügt
rests-elsewhere = Vorher prüfen: stützt sich auf etwas, das nicht im Artikel steht
rests-elsewhere-small = vorher prüfen: stützt sich auf etwas, das nicht im Artikel steht
words-head = Schwierige Wörter
words-about = Mit dem Satz, in dem das Wort steht, und mit dem, was es laut Artikel bedeutet. Ergänzen Sie die übrigen vor der Stunde.
words-about-numbered = Mit der Nummer des Satzes, in dem das Wort steht, und mit dem, was es laut Artikel bedeutet. Ergänzen Sie die übrigen vor der Stunde.
less-than-wished = Weniger als gewünscht, und warum
wished = Gewünscht
plain-standards = Die Standards in einfachen Worten
never-whether-true = Das Quiz fragt, was der Artikel sagt und womit er es belegt, nie, ob es wahr ist: Das lässt sich nur anderswo herausfinden.
quiz-made-by = Quiz { $quiz }, erstellt mit newsquiz { $program }.

## Standards

framework-pisa = PISA, Lesekompetenz
framework-ri = Common Core (USA), Lesen von Sachtexten
framework-cor = Civic Online Reasoning
framework-sift = SIFT
framework-craft = Journalistisches Handwerk
framework-trust = Trust Project
framework-namle = NAMLE-Leitfragen
framework-fairness = Journalistische Fairness
framework-other = Weitere Kennzeichen
mark-pisa-locate = PISA lokalisieren
standard-pisa-locate = Informationen im Text finden
mark-pisa-literal = PISA verstehen
standard-pisa-literal = zusammenführen, was der Text sagt
mark-pisa-infer = PISA schließen
standard-pisa-infer = erschließen, was der Text an keiner Stelle ausdrücklich sagt
mark-pisa-quality = PISA Qualität
standard-pisa-quality = beurteilen, wie weit man sich auf einen Text verlassen kann
mark-pisa-conflict = PISA Widerspruch
standard-pisa-conflict = merken, wo sich zwei Darstellungen widersprechen, und damit umgehen
mark-pisa-form = PISA Form
standard-pisa-form = darüber nachdenken, wie der Text gemacht ist
mark-ri-1 = RI.1
standard-ri-1 = am Text zeigen, was er sagt
mark-ri-2 = RI.2
standard-ri-2 = den Hauptgedanken finden und zusammenfassen
mark-ri-3 = RI.3
standard-ri-3 = erklären, wie Personen, Ereignisse und Gedanken zusammenhängen
mark-ri-4 = RI.4
standard-ri-4 = erklären, was Wörter in diesem Text bedeuten
mark-ri-5 = RI.5
standard-ri-5 = erkennen, wie der Text aufgebaut ist
mark-ri-6 = RI.6
standard-ri-6 = Standpunkt und Absicht der schreibenden Person erkennen
mark-ri-7 = RI.7
standard-ri-7 = verbinden, was Wörter, Bilder und Zahlen sagen
mark-ri-8 = RI.8
standard-ri-8 = Behauptungen und das, was sie stützt, beurteilen
mark-ri-9 = RI.9
standard-ri-9 = vergleichen, was mehrere Texte über dieselbe Sache sagen
mark-cor-behind = COR wer
standard-cor-behind = Wer steckt hinter der Information?
mark-cor-evidence = COR Belege
standard-cor-evidence = Welche Belege gibt es?
mark-cor-other-sources = COR andere
standard-cor-other-sources = Was sagen andere Quellen?
mark-sift-stop = SIFT innehalten
standard-sift-stop = innehalten, bevor man etwas glaubt oder weiterleitet
mark-sift-investigate = SIFT Quelle prüfen
standard-sift-investigate = herausfinden, wer die Quelle ist
mark-sift-find = SIFT suchen
standard-sift-find = andere und bessere Berichte finden
mark-sift-trace = SIFT zurückverfolgen
standard-sift-trace = Behauptungen und Zitate bis zu ihrem Ursprung zurückverfolgen
mark-ap-attribution = Quellenangabe
standard-ap-attribution = sagen, woher eine Information stammt
mark-ap-quotation = Zitat
standard-ap-quotation = wörtlich Zitiertes von Wiedergegebenem unterscheiden
mark-ap-certainty = Gewissheit
standard-ap-certainty = nichts sicherer sagen, als man es weiß
mark-trust-references = Nachweise
standard-trust-references = sehen, worauf ein Bericht beruht
mark-trust-voices = Stimmen
standard-trust-voices = sehen, wer zu Wort kommt
mark-namle-omission = was fehlt
standard-namle-omission = fragen, was fehlt und wichtig sein könnte
mark-bbc-right-of-reply = Recht auf Gegenrede
standard-bbc-right-of-reply = sehen, ob Beschuldigte antworten können
