# Español. Al alumnado se le habla de tú; `en.ftl` explica para qué sirve cada línea.

## Signos

decimal-mark = ,
colon = :
labelled = { $word }{ colon }
quote-open = «
quote-close = »
language-tag = es-ES

## Encabezado y pie

name = Nombre
class = Curso
date-field = Fecha
form = Modelo { $form }
questions =
    { $n ->
        [one] { $n } pregunta
       *[other] { $n } preguntas
    }
points =
    { $n ->
        [one] { $n } punto
       *[other] { $n } puntos
    }
minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
about-minutes =
    { $n ->
        [one] alrededor de { minutes }
       *[other] unos { minutes }
    }
minutes-with-reading = { $minutes }, de los cuales { $reading } para leer el artículo
quiz-name = Cuestionario { $quiz }
page = Página
page-of = de
worksheet-form = ficha de trabajo, modelo { $form }
end-of-worksheet = Fin de la ficha

## El artículo

read-first = Lee el artículo y después responde a las preguntas.
numbers-small = El número pequeño que precede a cada oración es su número.
numbers-bold = El número en negrita que precede a cada oración es su número.
numbers-in-brackets = El número entre corchetes que precede a cada oración es su número.
sentence = Oración
sentence-small = oración
sentence-number = Oración { $n }
sentence-number-small = oración { $n }
your-notes = Tus notas
by = Por { $name }
date = { $day } de { month } de { $year }
month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
new-words = Palabras que pueden ser nuevas
new-words-about = Con la oración en que aparece cada una y lo que significa según el artículo. Donde quede una línea, escríbelo tú.
new-words-about-numbered = Con el número de la oración en que aparece cada una y lo que significa según el artículo. Donde quede una línea, escríbelo tú.
write-here = Escribe aquí

## Títulos de las secciones

heading-comprehension = Lo que cuenta el artículo
heading-sources = Cómo lo sabemos
heading-open = Con tus propias palabras

## Instrucciones

number-word =
    { $n ->
        [0] cero
        [1] una
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
        [7] siete
        [8] ocho
        [9] nueve
        [10] diez
       *[other] { $n }
    }
choose-one = Elige una.
choose-several = Elige { number-word }.
choose-one-sentence = Elige una oración.
choose-sentences =
    { $n ->
        [one] Elige una oración.
       *[other] Elige { number-word } oraciones.
    }
judge-statements = Marca una casilla para cada afirmación: el artículo lo dice / dice otra cosa / no lo dice.
fill-gap = Escribe lo que falta, tal como está en el artículo.
fill-gap-from-list = Escribe lo que falta: una de las opciones de abajo.
write-phrase = Escribe una palabra o una frase corta.
write-number = Escribe un número.
write-sentences = Escribe oraciones completas.
match-letters = Escribe una letra en cada línea. Una letra puede usarse más de una vez o ninguna.
order-letters = Escribe las letras en orden en la línea de abajo.
tick-rows = Marca una casilla en cada fila.

## Puntuación

half-point = medio punto
part-of-point = { $part } de punto
points-and-part = { $n } { $part } puntos
each-choice-earns = Cada elección correcta suma { $worth }.
each-choice-earns-or-loses = Cada elección correcta suma { $gain } y cada incorrecta resta { $loss }, nunca por debajo de 0.
each-row-earns = Cada fila correcta suma { $worth }.
all-rows-earn = Si todas las filas son correctas, suman { $worth }; con un error, { $less }; con más errores, nada.
each-pair-earns = Cada una de las { $pairs } parejas en el orden correcto suma { $worth } y cada una en el orden equivocado resta lo mismo, nunca por debajo de 0.

## Tablas

the-article = El artículo…
says-this = lo dice
says-otherwise = dice otra cosa
does-not-say = no lo dice
statement = Afirmación
match = Relaciona
letter = Letra
to-one-of-these = con una de estas

## Las soluciones

answer-key = SOLUCIONES
answer-key-banner = { answer-key } — para el profesorado
answer-key-form = { answer-key }, modelo { $form }
at-a-glance = Todas las respuestas de un vistazo
at-a-glance-with-points = { at-a-glance } [puntos]
to-look-over = { $n } por revisar antes de usar
look-over = Revisar antes de usar
look-over-small = revisar antes de usar
question = Pregunta
answer = Respuesta
points-head = Puntos
row = Fila
what-shows-it = Qué lo demuestra y qué decir
accept-also = También vale
evidence = Prueba
looked-for = Se buscó y no se encontró: { $relation }. Se miró en:
looked-for-small = se buscó y no se encontró: { $relation }; se miró en:
above-the-text = Encima del texto
above-the-text-small = encima del texto
no-quotation = Sin cita: responde de ello quien escribió la pregunta.
no-quotation-small = sin cita: responde de ello quien escribió la pregunta
why = Por qué
likely-slip = Error típico
say = Qué decir:
marking = Corrección
see-levels = ver los niveles
the-answer = La respuesta…
process-locate = localizar
process-understand = comprender
process-evaluate = valorar
strand-find-the-source = encontrar la fuente
strand-judge-the-support = valorar las pruebas
short-says = dice
short-otherwise = otra cosa
short-not-said = no dice
edge-or = o
edge-to = fila
edge-say = decir
edge-evidence = prueba
edge-why = por qué
edge-slip = error
edge-example = p. ej.
tally = Recuento de la clase
all-points = todos los puntos
some-points = algunos puntos
no-points = ningún punto
shortfall = Lo que el artículo no pudo dar
hard-words = Palabras difíciles del artículo
hard-words-about = Con la oración en que aparece cada una y lo que significa según el artículo; las demás quedan para usted.
hard-words-about-numbered = Con el número de la oración en que aparece cada una y lo que significa según el artículo; las demás quedan para usted.
prints-hard-words = las imprime en la ficha.
words-counted =
    { $words ->
        [one] { $words } palabra
       *[other] { $words } palabras
    }
sentences-counted =
    { $sentences ->
        [one] { $sentences } oración
       *[other] { $sentences } oraciones
    }
readability = El artículo tiene { words-counted } en { sentences-counted }, { $average } palabras por oración: nivel Flesch-Kincaid { $grade } (orientativo).
readability-with-questions = El artículo tiene { words-counted } en { sentences-counted }, { $average } palabras por oración: nivel Flesch-Kincaid { $grade }; las preguntas: nivel { $questions } (orientativo).
how-made = Cómo se hizo este cuestionario
quiz = Cuestionario
quiz-and-form = { $quiz }, modelo { $form }
seed = Semilla
seed-about = con ella se puede rehacer el cuestionario: no la dé a los alumnos
made-by = Hecho con
made-from = A partir de
