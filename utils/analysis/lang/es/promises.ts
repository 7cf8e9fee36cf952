import type { PromiseWords } from '../../promises/types';

/** Spanish ways to promise; own compilation. */
export const promises: PromiseWords = {
  classes: {
    // First persons that end in -o and do nothing for anybody, or do it by being said; and other words that end so.
    still: `
      visito|tengo|quiero|espero|necesito|deseo|creo|veo|recuerdo|siento|agradezco|acepto|comprendo|entiendo|conozco|celebro|trabajo|descanso
      juego|ceno|como|almuerzo|desayuno|viajo|salgo|cierro|abro|duermo|corro|canto|puedo|debo|suelo|supongo|pienso|imagino|temo|lamento
      busco|vivo|estudio|ruego|pido|confirmo|propongo|sugiero|solicito|comunico|reitero|aprovecho|adjunto|cancelo|anulo|aplazo|prefiero
      cuando|solo|pero|bueno|mismo|primero|último|segundo|tercero|nuevo|antiguo|nuestro|tampoco|luego|pronto|cierto|claro|mucho|poco|todo
      tenemos|queremos|esperamos|necesitamos|deseamos|creemos|vemos|recordamos|sentimos|agradecemos|celebramos|podemos|sabemos|hemos
    `,
    the: 'el|la|los|las|su|sus|tu|tus|un|una|unos|unas|este|esta|estos|estas|ese|esa|eso|esto|todo|todos|toda|todas|otro|otra|al',
    day: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo|próximo|próxima|día|fin|mes|semana|tarde|noche|mañana|horas|las|mediodía',
    still2: `
      estaré|estaremos|seremos|tendremos|podremos|veremos|celebraremos|cerraremos|abriremos|descansaremos|esperaré|esperaremos|estare
      quiere|espere|prefiere|requiere|sugiere|refiere|mire|retire|gire|aire|pare|compare|repare|prepare|declare|viajaré|viajaremos
    `,
    thing: `
      pedido|paquete|encargo|envío|factura|presupuesto|informe|contrato|carta|mercancía|material|transferencia|reembolso|respuesta|copia
      llaves|documentos|documentación|muestra|muestras|libro|libros|oferta|propuesta|traducción|recibo|certificado
    `,
  },
  acts: `
    te|le|os|les|se lo? la? los? las? enviaré|enviaremos|mandaré|mandaremos|llamaré|llamaremos|responderé|responderemos|contestaré|contestaremos|avisaré|avisaremos|informaré|informaremos|diré|diremos|daré|daremos|confirmaré|confirmaremos|contactaremos|contactaré|escribiré|escribiremos|haré|haremos|mantendré|mantendremos|pasaré|pasaremos
    te|le|os|les|se lo? la? llamo|llamamos|aviso|avisamos|digo|decimos|escribo|confirmo|confirmamos|informo
    me|nos pondré|pondremos|pongo|ponemos en contacto
    me encargo|ocupo
    nos encargamos|ocupamos
    voy|vamos a enviar*|mandar*|llamar*|mirar*|preguntar*|revisar*|hablar|escribir*
    miraré|miraremos|revisaré|revisaremos|preguntaré|preguntaremos|consultaré|consultaremos
    recibirá|recibirás noticias
    se pondrá|pondrán en contacto
    nos|me pondremos|pondré
    colgamos|instalamos|montamos|entregamos|enviamos|llevamos|colocamos|arreglamos|reparamos .. su|tu|usted
  `,
  datedActs: `
    ^ yo|ya? lo|la|los|las !<still> *o|*amos|*emos|*imos; ,|y|e|: lo|la|los|las !<still> *o|*amos|*emos|*imos
    ^ yo|ya|también? !<still>|<day>|voy *o <the> !<day> ; ,|y|e|: !<still>|<day> *o <the> !<day>; ^ yo|ya? me ocupo|encargo|paso|acerco|pongo
    !<still2> *aré|*eré|*iré|*aremos|*eremos|*iremos; pondré|pondremos|vendré|vendremos|diré|daré|daremos|saldrá|saldrán
    me aseguro|encargo de que; nos aseguramos|encargamos de que; recogemos|cambiamos|revisamos|instalamos|devolvemos|abonamos|corregimos|preparamos|pintamos|terminamos <the>
    te|le|os|les !gustará|parecerá|será|costará|encantará|interesará|quisiera|hubiera|pudiera|fuera|diera|gustara|vendrá|sobrará|servirá *ará|*erá|*irá|*arán|*erán|*irán
    voy a !comer|cenar|estar|ser|tener|poder|viajar|ir|descansar|dormir|necesitar|tomar|faltar|salir|celebrar *r|*rlo|*rla|*rle|*rte|*rlos|*rlas|*rles
    vamos a *rle|*rte|*ros|*rles|*rlo|*rla; su|sus|tu|tus|el|la|los|las <thing> sale|salen|llega|llegan|va|van|queda|quedan|estará|estarán|saldrá|llegará
    reviso|revisamos|compruebo|comprobamos|corrijo|tramito|gestiono|reservo|termino $|.|,|y; vas|va|van a recibir|tener <the>
    te|le|os|les esperará|esperarán ... en|a; contacto|hablo con el|la|los|las|su|tu|mi|nuestro
    te|le|os|les|se lo|la|los|las !cuando|tengo|quiero *o|*amos; te|le|os|les !como|cuando|tengo|quiero|puedo|espero|agradezco|deseo|pido|ruego|veo|recuerdo *o|*amos|*emos|*imos
    un|una|el|la|nuestro|nuestra|mi técnico|tecnico|compañero|compañera|fontanero|electricista|pintor|repartidor|operario|comercial|asesor|asesora|hijo|hermano|equipo|mecánico|instalador .. *ara|*era|*ira|*aran|*eran|*iran|va|pasa|viene|llama|lleva|trae
    el|la|un|una|mi|nuestro|nuestra _ pasa|viene|va|llama|trae|entrega por|a|le
    voy|vamos a su|tu|vuestra|casa; voy|vamos para allá; vengo|venimos|paso|pasamos|llevo|llevamos|mando|mandamos|envío|enviamos|llamo|llamamos|entrego|entregamos|monto|montamos|termino|terminamos|empiezo|empezamos|preparo|preparamos|escribo|respondo|traigo|arreglo|recojo !no; le|te|os llama|manda|envía|lleva|trae|escribe|telefonea; va|van a llamarle|llamarte|pasar|llevarle|entregarle|enviarle; pasa|viene mi|nuestro|el|un
    tendrá|tendrás|tendréis|recibirá|recibirás|recibiréis
    enviaré|enviaremos|mandaré|mandaremos|llamaré|llamaremos|pasaré|pasaremos|iré|iremos|llevaré|llevaremos|entregaré|entregaremos|prepararé|prepararemos|haré|haremos|traeré|traeremos|terminaré|pagaré
    irá|irán|vendrá|vendrán|llamará|llamarán|pasará|pasarán|entregará|entregarán|llegará|llegarán
    lo|la|los|las tendrás|tendrá|recibirás|recibirá|llevo|envío|traigo|tienes|tiene
    estará|estarán listo|lista|listos|listas
    será|serán enviado|enviada|entregado|entregada
    estará|estarán|quedará|quedarán ... en|a su|tu|nombre|casa|correo; estará|estarán .. para usted|ti; las llaves|el informe|el pedido|el paquete estará|estarán; el|la|mi|nuestro|nuestra? _ te|le|os lleva|trae|manda|envía|llama|entrega|da; te|le|os lleva|trae|entrega
    el|la|un|una|mi|nuestro|nuestra _ _? pasa|viene|va ... su|tu casa|domicilio
  `,
  pronouns: '',
  inverts: false,
  idleVerbs: '',
  idle: 'no',
  negation: 'no|nunca',
  never: `
    siempre; suelo|solemos; se !lo|la|los|las|le|les *o
    adjunto|adjunta|adjuntos|adjuntamos
    ayer
    anteayer
    la semana pasada
    el mes|lunes|martes|miércoles|jueves|viernes pasado
    le|te llamo|escribo para|porque
    ^ quien|quienes; suegra|suegro|cuñado|cuñada|primo|prima|tía|tío|abuela|abuelo
    disponible|disponibles
    debí|debería|debíamos haber*|*arle|*arte|avisar*|llamar*
  `,
  vague: `
    lo antes posible
    en|durante los|las próximos|próximas días|semanas|meses; unos|pocos días; algunas|unas semanas
    cuanto antes
    a la mayor brevedad
    en breve
    pronto
    próximamente
    más adelante
    más tarde
    lo más pronto|rápido posible
    en su momento
  `,
  event: `
    tras recibir|la|el; al recibir; después de recibir|la|el
    en cuanto
    tan pronto
    cuando
    una vez
    apenas
  `,
  condition: `
    si
    en caso
    de lo contrario
    mientras; siempre que
  `,
  and: 'y|e|pero|o|porque',
  subjects: 'yo|nosotros|usted|tú|él|ella|ellos',
  thatMoment: `
    ese día
    el mismo día
  `,
  thereupon: 'entonces',
  theirs: `
    dijiste|dijo|prometiste|prometió que
    me|nos dijo|dijiste|prometió|prometiste que
    quedamos|quedaste|quedó en que
    como acordamos|quedamos ,? me|nos
    según lo acordado ,? me|nos
  `,
  tags: 'vale; de acuerdo; ok; si; no; te parece; le parece; bien',
  callMe: `
    llámela|llámelo|llámale|llámala|llame|llama a|al|ella
    puede|puedes llamarle|llamarlo|llamarla|llamarme|llamarnos; le|lo|la|me|nos puede|puedes llamar
    llámame|llámeme|llámanos|llámenos|llamadme|llámenme
    me puede|puedes llamar
  `,
};
