import type { Wording } from '../../rules/wording';

/** Spanish turns that rules look for; own compilation. */
export const wording: Wording = {
  classes: {
    // Quién es pequeño, y cómo.
    un: 'un|una|el|la|uno|otro|otra|su|vuestro',
    merely:
      'solo|solamente|simplemente|únicamente|meramente|sencillamente; tan solo; nada más que; no más que; nada más',
    role: `
      becario|becaria|telefonista|asistente|secretaria|secretario|aprendiz|estudiante|empleado|empleada|voluntario|voluntaria|novato|novata|principiante|lego|aficionado|auxiliar|administrativo|administrativa
      conductor|conductora|repartidor|repartidora|mensajero|mensajera|conserje|portero|jardinero|vendedor|vendedora|cajero|cajera|recepcionista|contable|obrero|obrera|subalterno|mandado|mandada|peón|suplente|sustituto|sustituta
      persona|quien|pieza|engranaje|número|simple|humilde|modesto|modesta|pequeño|pequeña|voz|intermediario|técnico|mujer|hombre|chica|chico|madre|padre|traductor|camarero|camarera|ayudante|limpiadora|azafata|dependiente|dependienta|trabajador|trabajadora|autónomo|autónoma
    `,
    far: 'poco|momento|minuto|minutos|hora|horas|día|días|semana|paso|llamada|clic|kilómetro|lado|misma|mismo|primera|primero|mejor|última|último',
    clever:
      'listo|lista|inteligente|importante|capaz|cualificado|cualificada|preparado|preparada|competente|experto|experta|sabio',
    stupid:
      'tonto|tonta|estúpido|estúpida|torpe|insignificante|pequeño|pequeña|inútil|incapaz|ignorante|bobo|boba|poca',
    menial:
      'teléfono|teléfonos|correo|café|llamadas|fotocopias|cartas|actas|paquetes|cajas|papeles|órdenes|recados|mensajes|agenda|archivo',

    // Quién se esconde, y detrás de qué.
    office: `
      dirección|central|contabilidad|jurídico|informática|administración|gerencia|junta|empresa|compañía|organización|jefe|jefa|superior|superiores|responsable|departamento|casa|grupo|rrhh|directiva|sede|consejo|matriz
    `,
    // Theirs to decide, unless it is ours.
    outside:
      'banco|ayuntamiento|seguro|aseguradora|escuela|colegio|proveedor|proveedores|transportista|propietario|fabricante',
    ours: 'nuestro|nuestra|nuestros|mi|mis',
    machine:
      'sistema|ordenador|programa|software|portal|aplicación|web|página|plataforma|base|formulario|servidor|herramienta|computadora',
    rules:
      'normativa|reglamento|norma|normas|regla|reglas|política|políticas|protocolo|protocolos|procedimiento|procedimientos|condiciones|directrices|estatutos|contrato|regulación|burocracia|rgpd|instrucciones',
    the: 'el|la|los|las|nuestro|nuestra|nuestros|nuestras|mi|mis|del|de|al|su|este|esta|lo',
    forbid: `
      prohíbe|prohíben|impide|impiden|rechaza|rechazan|bloquea|bloquean|exige|exigen|obliga|obligan|impone|imponen; nos|me|le|se|lo prohíbe|prohíben|impide|impiden|obliga|obligan|exige|exigen|niega|niegan|opone
      no nos|me|le|lo|se|te? permite|permiten|deja|dejan|autoriza|autorizan|contempla|contemplan|quiere|quieren|acepta|aceptan|admite|admiten|reconoce|funciona|aprueba|cubre|prevé|prevén; no ha|han .. aprobado|firmado|querido|contestado|autorizado
      indica|dice|muestra que; ha|han .. rechazado|bloqueado|cancelado|prohibido|denegado|anulado|eliminado; dice|dicen que no
    `,
    decide:
      'decidido|decretado|impuesto|resuelto|ordenado|suprimido|acordado|fijado|establecido|decidió|determinado',
    because:
      'debido a|al; por; a causa de|del; a raíz; como consecuencia; a consecuencia; dado|dada|dados|dadas; con motivo; ante|con; en vista',
    trouble: `
      covid*|coronavirus|pandemia|huelga|inventario|mudanza|vacaciones|reestructuración|reorganización|fusión|migración|saturación|recortes|sobrecarga
      falta|escasez|ausencia de personal|medios|manos|tiempo|recursos|plantilla; bajas de personal|médicas; fallo|error|problema|problemas|avería|incidencia|caída|incidencias informático|informática|informáticos|técnico|técnicos|del|de|interno|internos|sistema|administrativo
      circunstancias|motivos|razones|cambios|problemas|causas|cuestiones imprevistas|ajenas|técnicas|internas|internos|técnicos|organizativas|organizativos|administrativas|administrativos|excepcionales|logísticos|operativas|ajenos|presupuestarios
      volumen|cantidad|carga|acumulación|número|exceso de|elevado|alto; mucho|mucha trabajo|demanda|carga; nuestro proveedor|sistema|transportista; nuevo|nueva sistema|política|programa|normativa; periodo|período|época de|vacacional
    `,

    // Qué se vende, cuándo y con qué fuerza.
    offer:
      'oferta|promoción|descuento|precio|tarifa|oportunidad|rebaja|ofertas|precios|tarifas|descuentos|plazo|inscripción|promo',
    soon: 'hoy|mañana|medianoche|ahora|pronto|enseguida|ya; esta noche|tarde|semana; en _ horas; dentro de',
    count: 'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|pocas|pocos|unas|2|3|4|5|6|7|8|9|10',
    when: 'por|a|de|estoy|hasta|en|puedo|tengo',
    places: 'plazas|plaza|unidades|habitaciones|entradas|huecos|ejemplares|puestos|licencias|sitios',
    nth: 'tercer|tercera|cuarto|cuarta|quinto|quinta|sexto|sexta|enésimo|enésima|3|4|5',
    said: 'pidió|pediste|dijo|dijiste|quería|querías|prefería|preferías|comentó|ha|había|solicitó',
    contact:
      'llamara|llamase|llamar|llamáramos|esperar|esperara|escribir|escribiera|contactar|contactara|tranquilo|tranquila|paz|pensar|pensarlo|septiembre|octubre|noviembre|diciembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|verano|otoño|primavera|invierno|vacaciones|más|no|tarde|después',
  },

  belittling: `
    <merely> soy <un> !<far> _; <merely> soy <role>; soy <merely> <un> !<far> _? <role>; soy <merely> <un> !<far> _ .|,|$|y|que|de|del|aquí; no soy más que <un>; no soy sino; no soy otra cosa que; soy un|una simple|humilde|pobre|modesto|modesta|triste _; como simple|humilde _; como mero|mera; soy un mandado; soy una mandada; simple|humilde <role>
    <merely> cojo|contesto|atiendo|paso|llevo|hago|sirvo|tecleo|reparto|archivo|limpio|transmito|cumplo <un>|los|las? <menial>; no hago más que; lo único que hago es; me limito a; quién soy yo; qué sé yo; qué voy|iba|puedo a? saber yo; no soy lo bastante|suficientemente <clever>; no soy bastante|muy|tan <clever> <clever>?; soy demasiado <stupid>; soy un|una inútil|ignorante|torpe|tonto|tonta|nulidad|don|cero
    mi|mis pregunta|preguntas|duda tonta|estúpida|tontas|boba; tonta pregunta mía; mi opinión|voz|trabajo|voto|palabra no cuenta|importa|vale|pinta|tiene|interesa; no soy nadie; aquí no soy|pinto|mando|cuento nada|nadie; no pinto nada; último mono; última mono|mierda; ni voz ni voto; voz ni voto; no me haga|hagas|hagan caso; a mí nadie|no me; nadie me escucha|hace|pregunta|cuenta|dice; no cuento para; el último eslabón; un cero a la izquierda; cero a la izquierda
    eso me|lo supera|queda grande; me viene|queda grande; alguien que sepa|entienda de verdad|realmente|más; alguien más importante; no valgo|sirvo para nada|mucho|eso; mi humilde|modesta opinión|persona|negocio|empresa , ?; pequeña pieza|rueda; pieza del|de engranaje|la
    solo soy un|una|el|la pobre|simple|humilde|triste _; no soy más que; yo aquí no pinto|cuento|soy nada|nadie; no tengo estudios; quién soy yo para; mi opinión no cuenta|vale
  `,
  belittlingNot: `
    <merely> soy <un> poco; mi humilde opinión
    <merely> cojo|contesto|atiendo ... hasta|desde|de; hoy|mañana <merely> cojo|contesto|atiendo
  `,
  belittlers: 'solo|solamente|simplemente|únicamente|meramente',

  hiding: `
    <ours> <outside> <forbid>; <ours> _ <outside> <forbid>
    <the> <office> <forbid>; <the> _ <office> <forbid>; <the> <machine> <forbid>; <the> <rules> <forbid>; <the> _ <rules> <forbid>; <the> <rules> _ <forbid>; <the> <rules> de|del <the>? _ <forbid>; <the> <office> _ <forbid>; <office> <forbid>; <office> se niega|niegan; lo decide|deciden <the> <office>; decide|manda <the> <office>
    es política|norma|normativa|costumbre de|nuestra|interna|no|que; es nuestra política|norma !que _ siempre; son las normas|órdenes|reglas; las normas son; normas son normas; va contra|en contra <the>? <rules>; en contra de <the>? <rules>; según <the> _? <rules> ... no|ningún|ninguna; manos atadas; atado de|las manos; atada de|las manos; viene|vienen de arriba; orden|decisión|órdenes de arriba
    no podemos|puedo hacer nada; no depende|está de|en nosotros|mí|nuestras|mis|manos; no está en mi|nuestra|mis|nuestras; fuera|ajeno|ajena|ajenas de|a nuestro|mi|nuestra control|voluntad|alcance; no es culpa|cosa|responsabilidad nuestra|mía; nos|me ha|han fallado|dejado|abandonado; no tengo|tenemos permiso|autorización|autoridad; no estoy|estamos autorizado*|facultado*|autorizad*
    así son las; aquí se hace así; es lo que hay; yo no hago|pongo las normas|reglas; culpa de|del <the>? <office>|<machine>; es culpa de|del <the>? <office>|<machine>; sin excepciones; no se hacen|admiten|permiten excepciones; nos obligan|prohíben; yo solo|únicamente cumplo|sigo; nosotros solo|únicamente cumplimos|seguimos; automáticamente cancelado|anulado|rechazado
    no nos corresponde; no me corresponde
  `,
  circumstance: `
    <ours> <outside> .. <decide>
    <because> .. <trouble>; <because> <trouble>; nosotros|nosotras? ,? como departamento|empresa|organización|colegio|escuela|compañía|ayuntamiento|banco|asociación|administración|equipo ,? no; como departamento|empresa|organización|colegio|escuela|compañía|ayuntamiento|banco|asociación; <the> <office> ha|han .. <decide>; se ha <decide>; <decide> por|desde <the> <office>
    según <the> <rules>; nuestra|nuestro|nuestras|nuestros <rules>; nuestro|el proveedor|transportista; falta de personal; política de la
    porque|como|ya que el|la|nuestro|nuestra departamento|servicio|equipo|oficina ... personal|desbordado|desbordada|saturado
  `,
  refusal: `
    no; ningún; ninguna; nada; nunca; tampoco; imposible; retraso; retrasos; retrasado|retrasada|retrasados|retrasadas; demora; demoras; cancelado|cancelada|anulado|anulada; rechazado|rechazada; lamentablemente; lamentamos; lamento; perdido|perdida; olvidado; error; esperar; suspendido|suspendida; aplazado|aplazada; cerrado; tarde; más tiempo; pendiente; desgraciadamente; sin tramitar|respuesta
  `,
  owning: `
    según ellos|él|ella|dicen|dice; dice|dicen que su|sus
    culpa mía; mi culpa|error|responsabilidad; debí|debería haber; me olvidé; se me olvidó; me equivoqué; fallo mío
    no llegué; no pude llegar; llegué tarde; no nos vimos|hemos visto
  `,
  insteadOfHiding: {
    formal: 'No puedo hacerlo así, y con gusto busco con usted lo que sí es posible.',
    informal: 'No puedo hacerlo así, y con gusto busco contigo lo que sí es posible.',
  },

  pressure: `
    no espere|esperes|esperen demasiado|más|mucho !de
    no|nunca .. respondido|contestado|respondiste|contestaste a mis .. <count> .. correos|mensajes|mails|llamadas|propuestas
    última|única oportunidad|ocasión !de|para; <offer> .. termina|acaba|caduca|vence|expira|finaliza|cierra|desaparece .. <soon>; solo|únicamente|solamente hoy|<soon> !<when>; <offer> .. solo|únicamente <soon>; solo|únicamente quedan|queda <count> _? <places>; quedan|queda solo|únicamente? <count> _? <places> y|,; últimas plazas|unidades; hasta agotar existencias; se agotan|acaban|están; ahora o nunca
    no pierda|pierdas|deje|dejes .. oportunidad|ocasión|oferta|escapar; no lo? dude|dudes|piense|pienses más|,|.|!; no espere|esperes más; aproveche|aprovecha|coja .. oportunidad|ocasión|oferta|descuento|ahora; antes de que sea .. tarde; antes que sea tarde; decídase|decídete|decida|decide .. rápido|ya|hoy|ahora|pronto; firme|compre|reserve|pida|contrate|actúe|responda|firma|compra|reserva|pide|contrata|actúa ahora|ya|hoy|rápido|cuanto|enseguida|inmediatamente
    dese|date prisa; apresúrese; apúntese|apúntate ya|hoy|ahora; se arrepentirá; te arrepentirás; nunca|no volverá a|nunca|más; <offer> .. no volverá|durará; precios|precio|tarifas suben|sube|subirán|aumentan .. <soon>; <soon> suben|sube|subirán .. precios|precio; mantener|guardar|reservar|mantenerle .. precio|oferta|descuento .. hasta; cada día|semana|hora que .. espera|pasa|duda|pierde; le|te cuesta|costará .. dinero|más; perdiendo|pierde|pierdes .. dinero|oportunidad; saldrá|sale más caro; quedan|faltan <count>|pocas horas|días

    solo|únicamente? le|te falta|queda firmar|la|su|tu; falta su|tu firma; solo tiene|tienes|hay|queda|falta que|por? firmar; ya le|te he|hemos reservado|apuntado|inscrito|preparado|guardado|dado; ya he|hemos reservado|preparado|rellenado|hecho .. su|tu|contrato|plaza; doy|damos por hecho|sentado; supongo|asumo|entiendo que .. apunta|acepta|firma|participa|interesa|acuerdo|adelante|cuento; cuento|contamos con su|tu|usted|que .. firma|sí|respuesta|visto|pedido|aprobación|firme; puedo contar con su|tu
    diga|di simplemente|solo|ya? que sí; diga|di sí; cuándo firmamos|firma|podemos|cerramos; cerrar|cerramos|cerremos el|la|este trato|venta|acuerdo|ya; el contrato está listo|preparado|esperando; enhorabuena|felicidades por su|tu|elegir .. elección|compra|suscripción|decisión|elegirnos; siempre puede|podrá|puedes cancelar|darse; así que .. adjunto|envío|preparado .. contrato|pedido; así que anoto|apunto|tramito

    cerrar|firmar|vender|conseguir|hacer|colocar <count> _? contratos|ventas|clientes|acuerdos|pedidos; <count> contratos|ventas este|antes|para; me falta .. venta|contrato|firma; mi|mis|nuestro|nuestros objetivo|objetivos|bonus|comisión|prima|cuota ... mes|alcanzar|llegar|cumplir; alcanzar|llegar|cumplir mi|a|mis|nuestro|los .. objetivo|objetivos|cuota; mi comisión|bonus|prima; mi|nuestro jefe|jefa|director|directora quiere|espera|exige|necesita .. su|tu|respuesta|sí|firma|hoy|usted|que
    necesito|necesitamos .. su|tu respuesta|firma|decisión|sí|confirmación .. hoy|ahora|ya|antes; su|tu firma|decisión|respuesta hoy|ya|ahora|antes

    <nth> correo|mensaje|email|vez|llamada|intento|e-mail|carta; sigo|seguimos|sin sin|tener|recibir respuesta|noticias|saber; todavía|aún no .. respuesta|contestado|respondido; por qué no .. contesta|contestas|responde|respondes|firma|firmas|llama|coge|decide; hasta que conteste|contestes|responda|acepte|coja|cojas|firme|diga; no pararé|dejaré de|hasta; no voy a parar|dejar|rendirme; seguiré|seguiremos llamando|escribiendo|insistiendo
    que me|nos? pidió|pediste|dijo|dijiste ... <contact> ... ,? pero; me|nos? <said> ... <contact> ... , pero; sé que .. <said> ... pero; aunque me|nos|usted|tú? <said>; a pesar de que|su|tu; no podía|pude esperar|resistir; no le|te interesa|interesaba ... pero; no me lo creo; no le|te creo; no acepto un|que
    su|tu|la|sus|tus competencia|competidor|competidores|vecino|vecinos|compañeros ya|ha|han .. firmado|ha|han|está|están|ya; todo el mundo|todos|todas ... ya|apuntado|firmado|están; es|eres usted? el|la último|última|único|única !en|de; no quiere|quieres que|para sus|tus|su|hijos|familia; quiere|quieres lo mejor
    pague|paga|paguen|pagas ... o|si|antes no|le|te|mandamos|enviaremos|iremos; o mandamos|mandaré|enviaremos|enviamos|iremos|voy; suelta|afloja la|el pasta|dinero; venga|vamos ,? tío|amigo|colega|hombre .. paga|pasta|suelta|factura; se va|vas a arrepentir; se arrepentirá; atenerse|aténgase a las consecuencias; sabemos|sé dónde vive|vives
    fotos|foto de|en .. vacaciones|playa|bikini|perfil; tus|sus|tu|su bonitos|bonita|preciosos|preciosa|lindos ojos|sonrisa|fotos|hija
    hola|ey|buenas guapa|guapo|preciosa|precioso|bombón|guapísima|reina; , guapa|preciosa|bombón|guapísima .|,|!|$; sigo sin respuesta|saber|noticias; antes de que sea demasiado
    su|tu plaza|sitio|lugar será|irá|pasará .. para|a otro|otra|alguien; entiendo|deduzco que podemos|puedo .. programar|pedido|contrato
  `,
  pressureNot: `
    que me|nos? <said> ... lo siento; última oportunidad de
  `,
  hints: {
    soon: 'hoy|medianoche|inmediatamente; esta noche|misma; ahora mismo; antes de comer|medianoche|mediodía; en los próximos _ minutos; quedan _ horas|minutos',
    scarce:
      'solo|únicamente|exactamente quedan|queda|tengo|hay? <count> _? <places>; últimas|últimos <count>? <places>; casi agotado|lleno',
    rise: '<offer> .. sube|suben|dobla|duplica|caduca|vence|expira|termina|acaba; más caro',
    loss: 'o lo|la|pierde|pierdes; si no ,? pierde|pierdes|se; para siempre; definitivamente; demasiado tarde; lástima; una pena; se pierde|perderá',
    deal: 'contrato|firma|firmar|firme|pedido|domiciliación|tarjeta|señal; a su|tu nombre; diga|di que? sí; su|tu visto',
    assumed:
      'a su|tu nombre; ya .. reservado|preparado|rellenado|redactado; decisión .. tomada; doy por hecho; señal de compra; supongo que; sé que usted',
    attempts:
      '<nth> correo|mensaje|llamada|vez|intento; <count> mensajes|llamadas|correos; sin respuesta|noticias; sigo sin',
    target:
      'mi|mis|nuestro|nuestros objetivo|objetivos|comisión|cifras|cuota|bonus|mes|trimestre; mi jefe|jefa|director|directora me|quiere|espera|exige|solo',
    exposure:
      'vecinos|clientes|casero|mujer|marido|familia|pueblo|jefe .. enteren|entere|sepan|sepa|piensen|oigan; la gente habla; créame; sería una; si le importa',
    stranger: 'nunca|aún|todavía no? hemos|nos .. hablado|conocido|visto; no nos conocemos; sin conocernos',
  },
  calming: `
    como acordamos|acordado|hablamos|quedamos
    sin prisa|compromiso|prisas
    no hay prisa
    tómese|tómate el|su|tu tiempo
    con calma
    como pidió|pediste|solicitó
    no tiene|tienes que
  `,
  insteadOfPressure: {
    formal: 'Tómese el tiempo que necesite; me gustará saber qué le parece.',
    informal: 'Tómate el tiempo que necesites; me gustará saber qué te parece.',
  },
  moment: 'a más tardar el {day} a las 17:00',
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes'],
  inAgreement: 'de acuerdo con {name}',
  apology: `
    lo|lamento siento|sentimos|mucho
    pido|pedimos|le|les|te .. disculpas|perdon
    mis|nuestras sinceras? disculpas
    disculpe|disculpa|disculpen las|la|el|por
    perdon por
    lamento|lamentamos
  `,
  payment: `
    factura|facturas|importe|pago|saldo pendiente|pendientes|vencida|vencidas|impagada
    recordatorio .. pago
    reclamacion .. pago
    no .. recibido .. pago
    plazo .. pago .. vencido
  `,
  asking: `
    podria|puede|podrias|puedes
    quedo|quedamos a la espera
    espero|esperamos su|tu respuesta
    digame|dime|hagame|hazme .. saber
    me gustaria saber
  `,
  thanking: `
    muchas|mil gracias por su|tu|la|el ayuda|tiempo|paciencia|confianza|conversacion
    muchisimas gracias
  `,
  cancelling: `
    cancelar|aplazar|posponer|anular .. cita|reunion|llamada|visita|encuentro
    tengo|tenemos que cancelar|aplazar|posponer
    cita|reunion|llamada|visita .. cancelada|aplazada
    no podre|podremos asistir|ir|acudir
    otra|nueva fecha
  `,
  condoling: `
    pesame|condolencias
    fallecimiento|fallecido
    perdida de su|tu
  `,
  asksName: `
    con quien tengo|hablo|estoy el|en
    a quien me|le|escribo dirijo|escribo
    con quien
    cual es su|tu nombre
    su|tu nombre .. saber|decirme
    como se|te llama|llamas
  `,
};
