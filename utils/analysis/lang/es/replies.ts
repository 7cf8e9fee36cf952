import type { ReplyWords } from '../../reply/types';

const material =
  'catálogo|tarifas|folleto|información|documentación|precios|lista|muestras|referencias|presentación|ficha';

/** Spanish answers; own compilation. */
export const replies: ReplyWords = {
  classes: {
    body: 'junta|dirección|equipo|mujer|marido|socio|socia|esposa|esposo|jefe|jefa|comité|ayuntamiento|familia|padres|consejo|contable|hermano|hermana|hijo|hija|gerente|asamblea|colegio|compañeros',
    material: `
      folleto|folletos|documentación|tarifas|tarifa|catálogo|catálogos|información|muestras|muestra|referencias|presentación|ficha|fichas|lista|precios|precio|ejemplos|condiciones|copia|certificado|certificados|póliza|web|página|enlace|pdf|documentos|dossier|portafolio|detalles|idea|trabajos
    `,
    season:
      'verano|otoño|invierno|primavera|año|trimestre|temporada|mes|meses|vacaciones|obras|reforma|mudanza|cosecha|vendimia|navidad|navidades|semana|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|fiestas|curso|ejercicio',
  },
  awaySubject: `
    respuesta automática
    fuera de la? oficina
    ausencia|ausente
    vacaciones
  `,
  away: `
    estoy|estaré de vacaciones
    estoy|estaré .. ausente|fuera
    de baja
    está|estamos cerrado|cerrada|cerrados
    permiso de
  `,
  awayOnly: `
    asuntos urgentes
    en caso de urgencia
    en mi ausencia
    durante mi ausencia
    urgente
  `,
  automatedSubject: `
    confirmación de
    pedido
    su factura
    no entregado
    boletín
  `,
  automated: `
    mensaje automático
    generado|enviado automáticamente
    no responda
    no responder
    gracias por su|tu pedido|compra|registro
    número de pedido
    darse de baja
    cancelar la? suscripción
    no se pudo entregar
    hemos recibido su|tu solicitud|consulta|pedido
  `,
  no: `
    gracias ,? pero no; lo hace gratis; ya no necesitamos|hace|nos; cancelado|cancelada|anulado|anulada
    no lo|la|los|las vamos|voy|haremos|haré|queremos|necesitamos|quiero|necesito|compraremos; no vamos|voy a contratar|comprar|hacer|cambiar|seguir|renovar|firmar|participar|necesitar; no pensamos|pienso|tenemos|tengo .. cambiar|intención|necesidad|interés|contratar; demasiado caro|cara; muy caro; contentos|satisfechos|contento|contenta|satisfecho con|y nuestra|nuestro|seguimos; seguimos|sigo|quedamos|continuamos con ella|él|ellos|nuestro|nuestra|el|la; votó|votado|votaron en contra; ya tenemos|tengo .. otro|otra|un|una|proveedor; hemos|he elegido|escogido|contratado|optado .. otro|otra|por; se lo|la hemos dado|encargado|adjudicado a otro|otra; cerramos|cierro|cerrado .. tienda|negocio|local|definitivamente; hemos vendido; se ha cancelado|anulado|suspendido|descartado; no insista|insistas|insistan; no me|nos interesa|encaja|conviene; es|será un? no; la respuesta es no; decidido no|que no; descartar|descartamos|descartado|rechazar|rechazamos|declinar; borre|borren|elimine|eliminen mis|mi|nuestros; no es para nosotros|mí; no gracias; no , gracias; nos arreglamos|apañamos ..
    no me|nos interesa
    no estoy|estamos interesado|interesada|interesados
    elegido a? otra|otro
    optado por otra|otro
    no gracias
    no , gracias
    no necesito|necesitamos
    rechazar|rechazamos
    decidido no
    no seguir|seguiremos
  `,
  never: `
    ya no necesitamos; se ha cancelado|suspendido; gracias , pero no .
    no insista|insistas|insistan; definitivamente; no pensamos|pienso cambiar; borre|borren|elimine mis; en contra; seguimos|sigo con ella|él|ellos|nuestro|nuestra; la respuesta es no; no vuelva|vuelvan a; ya tenemos otro|otra; optado por otro|otra
    no me|nos interesa
    elegido a? otra|otro
    no me|nos escriba|escriban|llame|llamen más
    de su|tu lista
  `,
  because: `
    porque
    ya que
    debido a
    puesto que
    :
  `,
  courtesy: `
    gracias
    suerte
    lo siento
    saludos
  `,
  later: `
    vuelva|vuelve a escribirme|llamarme|contactarme|preguntarme|intentarlo; esperamos|esperar|espero .. decisión|respuesta|resultado|fallo|voto; más tarde mejor|sí|gracias; después del verano
    mal|mala|buen|mejor momento|época; plena|pleno|plenas reforma|obras|mudanza|temporada|vendimia|campaña; pregúnteme|pregúntame|escríbame|escríbeme|llámeme|contacte|contácteme|vuelva|vuelve|inténtelo|insista .. otra vez|más|dentro|en|después|de; dentro de .. meses|semanas|año|años|mes; el <season> que viene; próximo|próxima <season>; después|antes|hasta|para|en|tras|a|pasado|pasada de? el|la|los|las|del|finales|principios? <season>; tengo|tenemos|debo que hablarlo|consultarlo|hablar|consultar|comentarlo; hablarlo|consultarlo|hablar|comentarlo .. con mi|el|la|nuestro|mis; presupuesto .. agotado|gastado|cerrado|año; pensarlo|pensármelo|pensarlo; nos lo pensamos|estamos pensando; todavía|aún no .. decidido|sabemos|sé|listos; más adelante; ahora .. imposible|no|mismo; de momento; por ahora; por el momento; desbordados|desbordado|desbordada|liados|liado|hasta arriba; aplazar|aplazamos|aplazado|posponer|posponemos|dejamos; ya veremos|hablaremos; quizá|quizás|tal|igual vez? .. más|después|en|próximo|para; este año .. no
    no es .. momento
    ahora no
    ahora mismo no
    por ahora
    de momento no
    más adelante
    después del|de verano|navidad|vacaciones
    el año que viene
    el próximo año
    en otoño|primavera|verano|invierno
    todavía no
  `,
  someDay: `
    después del verano
    el año que viene
    el próximo año
    en otoño|primavera|verano|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
  `,
  call: `
    llámeme|llámame|llámenos|telefonéeme; le|te|la|lo llamará|llamaré|llamaremos|llamo|llamamos|telefoneará|telefonearé; me puede|puedes llamar|localizar|encontrar; puede|puedes llamarme|localizarme; por teléfono; una llamada; hablamos|hablemos por|el|mañana|lunes|martes|miércoles|jueves|viernes; podemos|podríamos hablar|llamarnos; mi teléfono|número|móvil es; llamada telefónica; devuélvame la; espero su|tu llamada
    llámame|llámeme|llámanos|llámenos|llamadme
    te|le llamaré|llamo|llamaremos
    me puede|puedes|podría llamar
    puede|puedes llamarme
    le|te llamará
  `,
  info: `
    dónde puedo|podemos .. leer|ver|encontrar|consultar
    podría|puede|podrías|puedes|podrían|podemos|quisiera|querría|querríamos|quiero|queremos|gustaría|necesito|necesitamos|tiene|tienen|tienes|envíeme|envíame|mándeme|mándame|agradecería|por ... <material>; cuánto; qué precio|precios|incluye|tarifas|coste|condiciones|incluido; me gustaría|quisiera|prefiero .. leer|saber|ver|conocer; por escrito; saber más; más información; <material> ... ?
    enviarme|enviarnos|mandarme|mandarnos|envíame|envíeme|envíenos|mándame|mándeme|envía|envíe ... ${material}
    recibir ... ${material}
    tiene|tienes|tienen .. ${material}
    más información
  `,
  yes: `
    fijemos|fijamos|fijar|busquemos|concretemos .. fecha|día|cita; contrato|presupuesto está|ya firmado|aceptado; mi|nuestra|nuestro hija|hijo|_ quiere|querría|desea !que; clase de prueba; apúntenos|apúntame|apúnteme
    buena|excelente|estupenda|gran|qué idea|propuesta|oferta|buena; cuándo puede|puedes|podría|podrías|podemos|empezamos|pueden; hágame|hazme|háganos|envíenos|prepáreme|pásenos .. presupuesto; presupuesto para; adelante; de acuerdo; aceptamos|acepto|aprobado|aprobamos; me|nos gusta|interesa|encanta|convence|parece !no; luz verde; venga|ven|pase|pásese|pásate .. ver|verlo|visitarnos|oficina|taller|por; quedamos|reunirnos|reunión|vernos|conocernos|conocerle; quiero|queremos|querríamos|quisiera|quisiéramos|gustaría .. pedir|encargar|comprar|empezar|probar|reservar|contratar|apuntarme|reunirme|conocer; cuente|cuenta con nosotros|conmigo; encantados|encantado|encantada; hecho; trato hecho; orden de compra; número de pedido
    aceptamos|acepto
    nos|me gusta .. propuesta
    de acuerdo
    adelante
    cuándo empezáis|empiezan|empieza|puede|pueden|podéis
    un presupuesto para
    nos|me interesa
    me gustaría|encantaría
    podemos vernos|quedar
    quedamos
  `,
};
