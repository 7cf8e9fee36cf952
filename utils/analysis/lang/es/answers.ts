import type { AnswerWords } from '../../reply/types';

/** What Spanish answers are made of; own compilation. */
export const answers: AnswerWords = {
  classes: {
    me: 'me|nos',
    contact:
      'llamar|llame|llamen|llames|escribir|escriba|escriban|contactar|insistir|insista|molestar|llamadas|correos|contacte|volver',
  },
  not: 'no|nunca|jamas|nada|nadie|ningun|ninguna|ninguno|ni|sin|tampoco|apenas',
  but: 'pero|solo|sino|aunque|sin embargo|no obstante',
  regret:
    'lamentablemente|desgraciadamente|lamento|lamentamos|siento|sentimos|lastima|desafortunadamente|decepcionar; lo siento; una pena; muy a mi pesar',
  luck: 'suerte|exitos; buena suerte; mucha suerte; mucho exito; le|te deseo|deseamos; gracias por su|tu|la paciencia|molestia|tiempo|esfuerzo; que le vaya',
  no: 'no me|nos interesa; no estoy|estamos interesado|interesados; no gracias; no , gracias; ^ no $|,|.; es no|negativa; es que no; sigue siendo no; gracias , pero; gracias pero; no es para nosotros|mi|lo; no me|nos interesa; va a ser que no; respuesta .. no|negativa; paso $|.|de; de ninguna manera; ni hablar; no contamos; lo dejo; lo dejamos estar|asi|aqui; no gracias; ya no; no nos|me; sin nosotros; lo siento pero; va a ser que no',
  refuse:
    'no me|nos interesa; no estoy|estamos interesado|interesados; rechazar|rechazado|rechazada|rechazamos|rechazo|declinar|declino|declinamos|renuncio|renunciamos|desestimado|desestimada|desestimar|descartado|descartada|descartamos|descartar|cancelar|denegado|denegada|anular|desistir|desistimos; voto|votaron|votado en contra; en contra; no .. seguir|seguiremos|continuar|continuaremos|vamos adelante|a; no vamos a; echarnos|echamos atras; dar|damos de baja; no daremos; optado por no; decidido no; no .. aceptar|aceptamos; rechazada|rechazado|rechazo|votada|votaron|voto|votado .. contra|rechazada|rechazado; salio rechazada|rechazado|no|negativa; en contra; no prospero|prospera|sale|salio|hay mas; desestimada|desestimado|descartada|descartado|denegada|denegado|tumbada|tumbado; no ha|han|hemos sido .. seleccionado|elegido; sin efecto; no seguimos|sigo|continuamos|renovamos; no nos hace|sirve|interesa|compensa; ya no .. necesito|necesitamos|hace|quiero|queremos; damos|doy|de|dar .. baja; de baja mi|la|nuestra|el; no vamos a; no .. adelante',
  final:
    'definitivamente|definitivo|definitiva|rotundamente|unanimidad|terminantemente|jamas; punto final; de una vez; ni ahora ni; nunca mas; para siempre; no insista; en absoluto; y no se cambia; sanseacabo; no hay mas; no hay mas; y punto; tema cerrado|zanjado; no hay vuelta; por unanimidad; esta decidido',
  want: 'quiero|queremos|quiere|deseo|deseamos|busco|buscamos|pretendo|pretendemos|tengo|ganas|pienso|pensamos',
  need: 'necesito|necesitamos|necesita|falta|hace|sirve|sirven|necesidad|util|vale|sentido',
  interest: 'interesa|interesan|interesado|interesados|interesada|interes|convence|atrae|veo|vemos',
  fit: 'encaja|encajan|conviene|adapta|va|corresponde; para nosotros|mi',
  other:
    'otro|otra|otros|competencia|competidor|alguien; otro proveedor|candidato; otra empresa|opcion|persona|oferta|agencia; alguien mas; una empresa|agencia|casa de|en',
  chosen:
    'elegido|escogido|optado|decidido|contratado|firmado|adjudicado|adjudicada|cambiado|seleccionado|confiado|preferido|decantado|quedado|elegimos|hemos ido; nos vamos con; nos decidimos',
  already: 'ya|siempre|desde; desde hace anos; de toda la vida',
  provided:
    'cubierto|cubiertos|servido|servidos|tenemos|tengo|resuelto|arreglado|encontrado|comprado|asegurado|surtidos; de sobra; bastante|suficiente; cubierto|cubierta|ocupado|ocupada|asignado|asignada|adjudicado|incluido|incluida; puesto|plaza|vacante .. cubierto|cubierta|ocupada|asignada; por otra persona; promocion interna; de eso .. encarga|ocupa|lleva; lo lleva|hace|lleva mi|un|una|nuestro; viene incluido; por medio|traves de; ya lo tenemos|tengo|hicimos',
  stay: 'quedamos|quedo|seguimos|sigo|seguiremos|mantenemos|contento|contentos|satisfechos|satisfecho|siempre|actual|habitual|fieles; con el de siempre; con nuestro|mi|nuestra; como estamos|esta; proveedor actual',
  ourselves:
    'mismos|mismo|propio|propios|propia|internamente|casa; nosotros mismos; yo mismo|misma; por nuestra cuenta; a mano; boca a boca; con nuestros',
  kin: 'conserje|portero|jardinero|bedel; cunado|cunada|sobrino|sobrina|primo|prima|yerno|nuera|suegro|suegra|tio|tia|hermano|hermana|hijo|hija|nieto|nieta|vecino|vecina|voluntarios|voluntario|amigo|amiga|padres|padre|madre|marido|mujer|socios|becario',
  does: 'hace|hacen|encarga|encargan|ocupa|ocupan|lleva|llevan|gestiona|gestionan|arregla|construye|cuida|imprime|pinta|tiene',
  dear: 'caro|cara|caros|doble|triple|elevado|elevada|barato|alto|alta|carisimo; demasiado caro|dinero; fuera de .. presupuesto|alcance; no .. permitir|permitirnos|pagar; supera; por encima; se .. va|sale de; por ese precio; mas caro; lo que pago|pagamos',
  ended:
    'cierro|cerramos|cierra|cerrado|cierre|jubilo|jubilamos|jubilacion|vendido|vendemos|vendo|derribar|derriban|demoler|quiebra|disuelto|disuelta|liquidacion|cancelado|cancelada|suspendido|anulado|dejo|dejamos; bajamos|bajo la persiana; el negocio; ya no existe; se cancela; queda cancelado|anulado; no sale adelante; se ha caido; mudo|mudamos|mudo|traslado|trasladado|trasladan|marcho|marchamos|emigro .. a|al|de|en|del; dejo|dejamos .. piso|local|casa|negocio|trabajo|ciudad; devuelvo|devolvemos|entregamos|entregado|entrego .. llaves|local|piso|oficina; vendo|vendemos|vendido|vendimos|vendida .. casa|local|barco|negocio|guitarra|piso|coche|taller; fallecio|fallecido|fallecimiento|murio|muerto|difunto; divorciado|divorciamos|separado|separamos; se ha cancelado; ya no existe|trabajo|vivo|vivimos|tenemos|hay; cierro|cerramos|cerrado|cierre .. definitivamente|para|negocio|tienda|taller; me jubilo; nos jubilamos; disuelto|liquidado|concurso; fin de; se acabo; teletrabajo; otra ciudad; cuelgo los guantes; plaza en; el médico; prohibido; no puedo seguir; hasta aquí',
  unlist:
    'borreme|borrenme|borrame|borrar|elimineme|eliminen|eliminar|quiteme|quitenme|quitar|suprimir|tachar|baja; de su|la|vuestra lista|base|fichero|listado; mis|nuestros datos; darme de baja; deme de baja',
  nocontact:
    'no <contact>|vuelva|vuelvan|vuelvas|moleste|insista|pierda mas|a|tiempo|el; no me|nos <contact>; deje|dejen de; dejeme en paz; no hace falta que; no vale la pena; ahorrese|ahorrate; no merece la pena; no se moleste; ni un correo mas; no quiero recibir',
  letbe:
    'dejarlo aqui|ahi|asi; lo dejamos aqui|ahi|asi; doy|damos por .. cerrado|zanjado|terminado; asunto|tema|caso cerrado|zanjado|terminado; se acabo; hasta aqui; pasar pagina; considere',
  nownot:
    'ahora no|mismo|nada; por ahora|ahora|momento; de momento; aun|todavia no|es|pronto; no .. todavia|aun|ahora|momento|ano; pronto todavia; muy|demasiado pronto; mal|mala|malo|peor momento|epoca|fecha|mes|temporada; no es .. momento; este ano .. no|ya|nada; ya no .. este ano; antes de .. no|nada; no antes; no es prioridad; no toca; mas adelante; en otro momento; otra vez sera; no damos; no doy; no nos metemos|meto; ahora|estos dias no; hasta enero|septiembre|otono|entonces|que; no es momento|buen; imposible ahora|antes|este; nada hasta|antes; no puedo pensar; cerrado hasta; ya veremos',
  now: 'ahora|actualmente|hoy; en este momento; este ano|mes|trimestre; por ahora; de momento; estos dias',
  season:
    'primavera|verano|otono|invierno|navidad|navidades|reyes|pascua|semana santa|vacaciones|temporada|vendimia|cosecha|campana|trimestre|curso|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|2026|2027|2028; ano|mes|trimestre|curso que viene|proximo|siguiente; proximo|proxima ano|mes|trimestre|temporada; el que viene; en|dentro de unos|dos|tres|seis|un|unas meses|semanas|ano; unos meses; unas semanas; vuelta; mas adelante; algun dia; vuelta del|de|al; despues del verano; semana santa; inicio de|del; principios|finales|mediados|primeros de; puente|feria|fiestas|rebajas|oposiciones; que viene; proximo|nuevo curso|ejercicio|ano',
  until: 'hasta|antes|mientras; hasta que; antes de',
  after:
    'despues|cuando|tras|pasado|pasada|pasadas|luego|entonces|partir; una vez; en cuanto; a partir; a la vuelta',
  again: 'nuevo|vez|volver|volvemos|vuelva|otra; de nuevo; otra vez',
  askback:
    'pregunte|pregunta|pregunten en|despues|cuando|mas; vuelva|vuelve|vuelvan|recuerdemelo|recuerdame|recuerdeme|escribame|escribeme|llameme|llamame|preguntame|pregunteme|contacteme|hablamos|hablaremos|retomamos|retomar|retomemos|intentelo|intentalo|pruebe|prueba|veremos|vemos|miramos; vuelva a; volver a .. hablar|escribir|contactar; lo hablamos; ya veremos; tengame en cuenta; nos escribes; retomamos|retomar|retomarlo|hablamos|volvemos|vuelva|vuelve|recuerdamelo|escribenos|escribanos|preguntenos .. en|despues|entonces|tras|a; vuelva a; lo retomamos|vemos|hablamos; cuento con; tenme|tengame; mas adelante .. si; os|le|te|les busco; busco; aviso; avisaré; le aviso',
  busy: 'liados|liado|liada|ocupados|ocupado|desbordados|desbordado|saturados|agobiados|mudanza|mudamos|obras|reforma|fusion|inventario|enfermo|enferma|examenes|bebe|operacion|abasto|cabeza|personal; hasta arriba|el cuello; en plena|pleno; mucho trabajo; no .. tiempo|abasto; sin tiempo|personal|manos; de baja; a tope; no tengo cabeza; entre manos; hasta las cejas; pillas .. mal; recien|nacido|parto|boda|divorcio|duelo|hospital|ingresado|ingresada|oposiciones|feria|rebajas|auditoria|cierre|inspeccion|inundacion|incendio|mudanzas|vendimiando|temporada|siega|cosechando; con el bebe|nino; metidos en; no damos; en plena; a tope; de lleno; de cajas',
  money: 'presupuesto|dinero|fondos|caja|tesoreria|subvencion|partida|euros|medios|gasto|liquidez',
  spent:
    'agotado|agotada|gastado|cerrado|congelado|ajustado|justos|vacia|queda|quedan|sin|no|acabado|comprometido',
  first: 'primero|antes|previamente; en primer lugar',
  consult:
    'consultar|consultarlo|hablarlo|hablar|comentarlo|discutirlo|debatir|decidir|decide|reunion|reune|aprobar; hablarlo|comentarlo|consultarlo con; tengo que hablar; con mi|la|el|nuestro',
  body: 'socio|socia|junta|direccion|director|directora|mujer|marido|jefe|jefa|consejo|gestor|equipo|familia|comite|ayuntamiento|presidente|gerente|hermano|hermana',
  think:
    'pensar|pensarlo|pensarmelo|reflexionar|meditar|dudo|dudamos|dudas|valorar|valorarlo|sopesar|madurar|consultarlo; darle .. vuelta|vueltas; con la almohada; dejeme|dejame; me lo pienso|pensare',
  wait: 'esperar|espero|esperamos|espera|esperando|paciencia|pendiente|pendientes; a la espera; a ver; ya veremos; permiso|licencia|herencia|escritura|notario|resolución|respuesta; pendiente de; en el aire',
  park: 'aplazar|aplazado|aplazamos|posponer|pospuesto|posponemos|retrasar|pausar|pausa|congelar|aparcar|aparcado|aparcamos|suspenso|parado; en pausa; en espera; lo dejamos para; dejarlo|dejamos para; en el cajon; para mas',
  maybe:
    'quiza|quizas|tal vez|posiblemente|acaso|igual; a lo mejor; puede ser|que; en principio; quien sabe; no digo que no; no descarto',
  tied: 'contrato|permanencia|suscripcion|poliza|alquiler|atados|comprometidos hasta|vigente|en; contrato .. hasta; contrato actual; todavia|aun quedan; existencias',
  send: 'envien|envie nos; rogamos; mandeme|mandame|mande|manda|mandar|mandarme|enviar|envieme|envia|envie|enviarme|enviame|pasame|paseme|pasar|pasarme|hagame|hacerme|llegar|remitir|remita|remitanos|facilitar|facilitarnos|dar|adjunte|compartir|dejeme|recibir; me pasa|pasas|manda|mandas|envia|envias; podria pasar|enviar|mandar; nos manda|envia; remitan|remitir|remitirnos|aporten|aportar|adjuntar|adjunten|facilitenos|hagan|presentar; rogamos|ruego|agradeceriamos .. remitan|envien|aporten|faciliten|nos; tienen|tienes|teneis|tendrian|hay .. algun|alguna|algo|un|una; me mandas|mandais|pasas|pasais; podeis|pueden .. mandar|enviar|pasar',
  material:
    'informacion|info|folleto|folletos|catalogo|catalogos|tarifa|tarifas|lista|listado|precios|ficha|fichas|muestra|muestras|referencias|certificado|certificados|condiciones|presentacion|enlace|link|pdf|documentacion|documentos|documento|dossier|ejemplos|fotos|seguro|copia|manual|video|programa|web|pagina|detalles|especificaciones|memoria|poliza; folleto|tarifario|certificado|hacienda|poliza|cif|seguros|carta|menu|calendario|programacion|plano|plantilla|formulario|listado|temario|curriculo|informe|referencias|justificante|escrituras|recibo|cuadro; al corriente; por escrito; algo escrito|para|impreso; ficha tecnica; que pueda imprimir; algo que .. imprimir|leer|enseñar; modelos',
  price:
    'precio|precios|cuesta|cuestan|cobra|cobran|cobrais|cuanto|coste|tarifa|tarifas|vale|honorarios; cuanto .. cuesta|cobra|cobran|vale; mas o menos; por cuanto|cuánto; salen|sale|cuestan|piden',
  read: 'leer|leo|leerlo|mirar|miro|ver|estudiar|revisar|consultar|ojear|echar|repasar|hojear; echarle un vistazo; con calma; ensenarselo|ensenarlo|leerlo|mirarlo|verlo|estudiarlo|repasarlo; quiero ensenar|mirar|leer|ver; para leer|ensenar|mirar; con calma|tranquilidad; un vistazo',
  paper:
    'algo escrito; por escrito; escrito sobre; escrito|papel|correo|email|pdf; por escrito|correo|mail; en papel; negro sobre blanco',
  more: 'mas informacion|info|detalles|sobre; saber mas; como funciona; leer mas; opciones; posibilidades; curiosidad; en que consiste; que incluye|comprende; como es|va|seria; exactamente; mas sobre',
  call: 'llamar|llamada|llame|llama|llamo|llamara|llamare|telefonear|telefono|llamadas|toque|llamas|llamamos|telefonazo|videollamada; llamame|llameme|telefoneara|telefonear|videollamada|zoom|meet|teams|telefoneo|suena; un toque; hablar por',
  callyou:
    'le|te|os|les llamo|llamare|llamara|llamaremos|llamamos|llaman|telefoneo|llama|contactara; hablamos por; nos llamamos; se pondra en contacto; nos pondremos en contacto; le .. llamara|llamare; hablamos el|manana; una llamada; le|te|les|os telefoneara|telefoneare|llamara|llamare|llamaran|llamo; telefoneara|llamara; se pondra; llamaremos; ya te|le llamo; prefiero oírlo|hablarlo; a mano; teléfono a mano',
  callme:
    'llameme|llamame|llamenos|llamanos|telefoneeme|llamadme; llame|llama a|al|manana|el|cuando|despues; deme|dame un toque|telefonazo; me puede|puedes|podeis llamar|localizar; puede|puedes llamarme|localizarme|encontrarme|llamar; localizarme; peguen|pegame un toque; llamame|llameme|llamanos|llamenos|telefoneame; llama|llame|llamad .. a partir|manana|tarde|despues; estare disponible; pregunte|pregunta por',
  line: 'telefono|telefonicamente|movil|numero|fijo|linea|celular; por telefono; de viva voz; al telefono; de palabra; linea directa; movil|telefono|whatsapp|extension|centralita; de viva; por telefono; en clase',
  reach:
    'localizable|localizar|disponible|cojo|contesto|oficina|tienda|libre|atiendo; estoy|estare en|libre|hasta',
  talk: 'hablar|hablarlo|charlar|conversar|comentar|explicar|oir|viva voz|hablamos|explique|contar',
  yes: 'si|claro|perfecto|vale|encantado|encantada|desde luego|venga; por supuesto; con mucho gusto; que si; claro que',
  agree:
    'trato hecho; cuando vienen|vienes; acuerdo|acepto|aceptamos|aceptado|aprobado|aprobada|adelante|hecho|trato|confirmo|confirmamos|confirmado|conforme|visto bueno|luz verde; de acuerdo; puede|puedes empezar|comenzar; manos a la obra; dijo|dijeron que si; por unanimidad; cuenta|cuente con; contamos con; nos ha convencido; vamos a ello; el encargo es; seguimos adelante; me quedo|nos quedamos con el|la|los|las; trato hecho; nos|me parece|parecio bien|perfecto|estupendo|justo; cuando podrian|podeis|puede|pueden .. empezar|venir|comenzar; de acuerdo; trato; la junta|consejo .. aprobo|aprobado|si; aprobo|aprobaron|aceptaron; mande|manden|envie|enviad el contrato; firmamos|firmare; adelante con; tenemos trato; queda aceptado; por nosotros|mi; habeis|ha ganado; os|le hemos elegido; que sea|sean; perfecto; perfectas|perfectos; me las|los quedo; nos las|los quedamos; ponme|póngame; queda reservado|reservada|apuntado; estáis|está contratado|contratados; a qué hora podéis|puede|vienen',
  take: 'clase|leccion de prueba; quisiera|querria; llevamos|llevo|quedamos|quedo|compro|compramos|encargo|encargar|encargamos|pido|pedimos|reservo|reservamos|reserve|reservar|apuntenos|apunteme|apuntame|apuntanos|inscribanos|contrato|contratamos|quiero|queremos|queria|pongame|ponganos; nos llevamos|quedamos; me llevo|quedo; ponga; guardais|guardan|guardame|guardenos|apuntadnos|apuntarme|apuntarnos|inscribir|inscribirme|matricular|reserva; nos guardais|guarda|apuntais|reserva; queremos|queria|quisiera|quisieramos|nos gustaria .. hacer|reservar|apuntar|alquilar|venir|comprar|ir|inscribir; somos un grupo; quedan plazas; clase de prueba; me apunto; nos apuntamos; docena|docenas|cajas|kilos|pisos; para el día; para el sábado|domingo|viernes',
  start:
    'empezar|comenzar|empiece|empieza|iniciar|arrancar|empezamos|instalar|entregar|inicio|obra|montar; empezar|comenzar|arrancar .. obra|trabajo|lunes|cuando; manos a la',
  when: 'cuando; a partir de cuando; que dia|fecha|semana; que fechas',
  come: 'venga|venir|ven|pase|pasar|visita|visitar|medir|acercarse|acercate|pasate|pasese|visitenos|vengan; a ver; a medir; se pase; venga a; pasaros|pasarse|acercaros|venid|pasen; ver la|el|las; a ver el|la|como; echar un ojo',
  meet: 'reunirnos|reunion|vernos|quedar|cafe|cita|conocernos|encuentro|demostracion|vemos; en persona; tomar un; nos vemos; nos reunimos',
  sign: 'firmado|firmada|firma|firmar|contrato|senal|anticipo|pedido|adjunto|prepara|firmo; orden de compra; numero de pedido; señal|bizum|adelanto|efectivo|transferencia|transfiero; le hago un',
  quote:
    'presupuesto|presupuestar|cotizacion|oferta|propuesta|valoracion; hagame|hazme|haganos un; cuanto costaria|saldria; un presupuesto para',
  praise:
    'estupendo|perfecto|genial|excelente|magnifico|fantastico|bien|buena|bueno|preciosa|precioso|encanta|encantado|gusta|gustado|maravilloso|fenomenal|bonito|interesante',
  convinced:
    'convencido|convencidos|convence|entusiasmados|entusiasmado|ilusion|encantados|unanimidad|enamorado|enamorados|ganas; justo lo que; lo que buscabamos; nos ha|han encantado; me ha convencido; precisamente lo',
  please:
    'favor|podria|podrias|podriais|puede|puedes|podemos|agradeceria|gustaria|quisiera|quisieramos; por favor; me gustaria; seria tan; si es tan; prefiero; tendria; tiene algun',
  amount:
    'metros|ventanas|mesas|sillas|personas|unidades|cajas|botellas; m2; dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|treinta|cuarenta|cincuenta|cien _; con|sin montaje',
  arrived:
    'llego|llegaron|llegado|recibido|recibi|recibimos|bien|encontrado|devuelto; llego bien; ha llegado; sano y',
  wrong:
    'equivoca|equivocado|equivocada|error|confunde|confundido|equivocacion; por error; no soy; persona equivocada; nunca he; equivoca|equivocado|confusion; no es para mi|nosotros; no soy yo|el|la; se ha confundido; otro destinatario; no tengo ningun|ninguna',
  personal:
    'cumpleanos|felicidades|enhorabuena|boda|funeral|pesame|hospital|operacion|mama|madre|padre|papa|abuela|abuelo|bebe|perro|gato|fotos|foto|fiesta|concierto|tiempo|lluvia|besos|beso|abrazo|besazo|mejorate|nino|premio|libro; cena|loro|risas|reimos|reido|abuelos|tios|primos|peques|ninos|vacaciones|playa|sol|excursion|jardin|tarta|paella|bautizo|comunion|coro|partido|perro; fue una; lo pasamos; que bien|rico|bonito; gracias por todo|venir|la cena; muchos besos; te quiero',
  running:
    'factura|pagada|pagado|pago|transferencia|llave|llaves|contrasena|puerta|contenedores|entrega|paquete|inquilino|caldera|azulejos|remolque|escalera|sotano|acta|obra|horas|pagina|linea|grifo|pedido; trastero|nif|llave|puerta|garaje|contador|turno|sala|asiento|linea|albaran|recibo|alquiler|comunidad|actas|proyector|andamio',
  broken:
    'roto|rota|gotea|goteando|fuga|grieta|aranazo|golpe|atascado|chirria|ruido|averia|humedad|moho|mancha|suelto|falta|normal; no funciona; no va; es normal; mal; aparece mal; corregir|corrige|revisar|revisa; no encuentro|cierra|abre|enciende|carga; por ninguna parte; es normal|correcto',
  lend: 'prestar|prestado|prestada|prestarme|devolver; gracias por prestarme|las|la|el|los|tu|su|todo .. ayuda|flores|tarta|noche|visita; gracias|gracias por; devuelvo; devolverte',
  know: 'conoces|conoce|sabes|sabe; que|cual|cuales|donde|quien|por que|como; alguien ha|sabe|tiene|vio; de quien; has visto; te llevaste|dejaste; sabeis; quien ha|tiene|es',
  self: `yo|me|nos|mi|mis|nuestro|nuestra|nuestros|nuestras|mio|mia`,
  you: `usted|ustedes|su|sus|le|les|te|tu|tus|os|vuestro|vuestra|ti`,
  whilst: `mientras|cuando .. acabe|termine|pase|tenga|tengamos|sepamos|haya|llegue|este|vuelva; hasta que; en cuanto; mientras no; una vez; sin .. no|nada; con .. en el; cuando acabe|termine|pase|haya|llegue|sepa`,
  because: `
    porque; ya que; debido a; puesto que; :
  `,
  courtesy: `
    gracias; suerte; lo siento; saludos
  `,
};
