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
read-elsewhere = Lee este artículo y después responde a las preguntas. La oración 1 es la primera del texto; el titular, los nombres y los pies de foto no cuentan.
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
wrong-choice-loses = Una respuesta incorrecta resta { $worth }; no responder no resta nada.
all-or-nothing = Solo una respuesta correcta en todas sus partes suma puntos.
each-in-order-earns = Las letras que están en el orden correcto entre sí, contadas las más posibles y al menos dos, suman { $worth } cada una.
each-step-earns = Cada letra seguida directamente de la letra correcta suma { $worth }.
each-place-earns = Cada letra en su lugar correcto suma { $worth }.

## Tablas

the-article = El artículo…
says-this = lo dice
says-otherwise = dice otra cosa
does-not-say = no lo dice
statement = Afirmación
match = Relaciona
letter = Letra
to-one-of-these = con una de estas
to-be-put-in-order = Para poner en orden

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
edge-points = puntos
edge-evidence = prueba
edge-why = por qué
edge-slip = error
edge-standards = estándar
edge-example = p. ej.
tally = Recuento de la clase
tally-form = { tally }, modelo { $form }
tally-about-ticks = Una raya por cada respuesta. ✓ señala la correcta; la última columna es para las respuestas que faltan o no se pueden leer.
tally-about-stars = Una raya por cada respuesta; * señala la correcta.
answers = Respuestas
none = En blanco
none-small = en blanco
tally-right = correcta
tally-other = otra
some-points = algunos puntos
standards = Estándares
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
foot-look-over = Por revisar
foot-look-over-short = Por revisar
marked-above =
    { $n ->
        [one] { questions }, señalada arriba
       *[other] { questions }, señaladas arriba
    }
none-marked = ninguna pregunta está señalada; lea de todos modos las soluciones una vez
by-hand = A mano
questions-listed =
    { $n ->
        [one] pregunta { $list }
       *[other] preguntas { $list }
    }
own-questions =
    { $n ->
        [one] { questions-listed }; responde de ella quien la escribió
       *[other] { questions-listed }; responde de ellas quien las escribió
    }
changed-questions =
    { $n ->
        [one] { questions-listed }, cambiada por una persona
       *[other] { questions-listed }, cambiadas por una persona
    }
chosen-questions =
    { $n ->
        [one] { questions-listed }, puesta por una persona
       *[other] { questions-listed }, puestas por una persona
    }
looked-over-questions =
    { $n ->
        [one] { questions-listed }, revisada y conservada
       *[other] { questions-listed }, revisadas y conservadas
    }
taken-out-by-hand =
    { $n ->
        [one] { $n } pregunta quitada
       *[other] { $n } preguntas quitadas
    }
none-by-hand = ninguna pregunta fue escrita ni cambiada por una persona
with-bank-files =
    { $n ->
        [one] { $origin } y { $n } archivo de modelos de preguntas, nombrado en el archivo de soluciones
       *[other] { $origin } y { $n } archivos de modelos de preguntas, nombrados en el archivo de soluciones
    }

## La hoja del profesorado

teacher-page = HOJA DEL PROFESORADO
teacher-page-banner = { teacher-page } — no es para el alumnado
teacher-page-window = hoja del profesorado
minutes-in-all = en total, { $minutes }: { $reading } para leer el artículo y { $answering } para las preguntas; el debate y las tareas van aparte
look-over-first = Revisar antes
key-marks =
    { $n ->
        [one] Está señalada en las soluciones.
       *[other] Están señaladas en las soluciones.
    }
written-by-person = Escrito por una persona, no generado por reglas
form-in-brackets = (modelo { $form })
numbers-of-form = Los números de las preguntas son los del modelo { $form }.
practises = Qué se practica
skill = Destreza
questions-head = Preguntas
if-many-went-wrong = Si muchos fallaron
numbers-listed =
    { $n ->
        [one] n.º { $list }
       *[other] n.º { $list }
    }
skill-locate = Encontrar lo que dice
skill-locate-does = sacar un dato de la oración adecuada
skill-locate-missed = Pida primero el número de la oración y solo después la respuesta.
skill-understand = Comprender lo que dice
skill-understand-does = relacionar varias partes del texto
skill-understand-missed = Haga que lo cuenten con la hoja boca abajo; después compruebe cada parte con su oración.
skill-evaluate = Valorar lo que dice
skill-evaluate-does = distinguir lo ocurrido de lo previsto o prometido; fijarse en cómo está redactado
skill-evaluate-missed = Haga buscar la palabra que lo decide (plans to, may, promised) y leer la oración sin ella.
skill-find-the-source = Encontrar la fuente
skill-find-the-source-does = quién lo dice, con palabras de quién y por qué medio
skill-find-the-source-missed = Haga subrayar cada palabra que introduce lo dicho (said, according to) y trazar una flecha hasta quien lo dice. Una oración sin flecha no tiene fuente.
skill-judge-the-support = Juzgar el respaldo
skill-judge-the-support-does = qué respalda una afirmación y qué queda abierto
skill-judge-the-support-missed = Haga clasificar las afirmaciones en cuestión: respaldada, solo dicha, sin resolver. «Solo dicha» es un motivo para comprobar, no para llamarla falsa.
talk = Para hablar en clase
talk-about = Empiece por la pregunta que falló la mayoría: la muestra el recuento de las soluciones. Después, estas; cada una tiene más de una buena respuesta.
listen-for = Se espera
listen-for-small = se espera
go-and-look = A investigar
go-and-look-about = En parejas, diez minutos, una tarea por pareja. Salir del artículo, abrir otras páginas una junto a otra y volver con lo encontrado, diciendo dónde. Lo que nadie encuentra también es un resultado.
enough = Basta con
enough-small = basta con
rests-elsewhere = Revisar antes: se apoya en algo que no está en el artículo
rests-elsewhere-small = revisar antes: se apoya en algo que no está en el artículo
words-head = Palabras difíciles
words-about = Con la oración en que aparece cada una y lo que significa según el artículo. Complete las demás antes de la clase.
words-about-numbered = Con el número de la oración en que aparece cada una y lo que significa según el artículo. Complete las demás antes de la clase.
less-than-wished = Menos de lo deseado, y por qué
wished = Se deseaba
plain-standards = Los estándares en palabras sencillas
never-whether-true = El cuestionario pregunta qué dice el artículo y con qué lo respalda, nunca si es verdad: eso se averigua en otra parte.
quiz-made-by = Cuestionario { $quiz }, hecho con newsquiz { $program }.

## Estándares

framework-pisa = PISA, competencia lectora
framework-ri = Common Core (EE. UU.), lectura de textos informativos
framework-cor = Civic Online Reasoning
framework-sift = SIFT
framework-craft = El oficio del periodista
framework-trust = Trust Project
framework-namle = Preguntas clave de NAMLE
framework-fairness = Imparcialidad periodística
framework-other = Otras marcas
mark-pisa-locate = PISA localizar
standard-pisa-locate = encontrar información en el texto
mark-pisa-literal = PISA comprender
standard-pisa-literal = reunir lo que dice el texto
mark-pisa-infer = PISA inferir
standard-pisa-infer = deducir lo que el texto no dice en un solo lugar
mark-pisa-quality = PISA calidad
standard-pisa-quality = juzgar hasta qué punto se puede confiar en un texto
mark-pisa-conflict = PISA contradicción
standard-pisa-conflict = advertir dónde difieren dos versiones y saber qué hacer con ello
mark-pisa-form = PISA forma
standard-pisa-form = reflexionar sobre cómo está hecho el texto
mark-ri-1 = RI.1
standard-ri-1 = mostrar con el texto lo que dice
mark-ri-2 = RI.2
standard-ri-2 = encontrar la idea principal y resumirla
mark-ri-3 = RI.3
standard-ri-3 = explicar cómo se relacionan personas, hechos e ideas
mark-ri-4 = RI.4
standard-ri-4 = explicar qué significan las palabras tal como las usa el texto
mark-ri-5 = RI.5
standard-ri-5 = ver cómo está construido el texto
mark-ri-6 = RI.6
standard-ri-6 = reconocer el punto de vista y la intención de quien escribe
mark-ri-7 = RI.7
standard-ri-7 = unir lo que dicen las palabras, las imágenes y las cifras
mark-ri-8 = RI.8
standard-ri-8 = juzgar las afirmaciones y lo que se aporta para respaldarlas
mark-ri-9 = RI.9
standard-ri-9 = comparar lo que varios textos dicen de una misma cosa
mark-cor-behind = COR quién
standard-cor-behind = ¿Quién está detrás de la información?
mark-cor-evidence = COR pruebas
standard-cor-evidence = ¿Qué pruebas hay?
mark-cor-other-sources = COR otras fuentes
standard-cor-other-sources = ¿Qué dicen otras fuentes?
mark-sift-stop = SIFT parar
standard-sift-stop = parar antes de creer o compartir
mark-sift-investigate = SIFT investigar
standard-sift-investigate = averiguar quién es la fuente
mark-sift-find = SIFT buscar
standard-sift-find = encontrar otra información, y mejor
mark-sift-trace = SIFT rastrear
standard-sift-trace = seguir afirmaciones y citas hasta su origen
mark-ap-attribution = atribución
standard-ap-attribution = decir de dónde viene la información
mark-ap-quotation = cita
standard-ap-quotation = distinguir las palabras exactas de lo contado
mark-ap-certainty = certeza
standard-ap-certainty = no decir nada con más seguridad de la que se tiene
mark-trust-references = referencias
standard-trust-references = ver en qué se basa una noticia
mark-trust-voices = voces
standard-trust-voices = ver a quién se escucha
mark-namle-omission = lo que se omite
standard-namle-omission = preguntar qué se omite que pueda importar
mark-bbc-right-of-reply = derecho de réplica
standard-bbc-right-of-reply = ver si los acusados pueden responder
