import type { ReplyWords } from '../../reply/types';

const material =
  'catálogo|tarifas|folleto|información|documentación|precios|lista|muestras|referencias|presentación|ficha';

/** Spanish answers; own compilation. */
export const replies: ReplyWords = {
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
    llámame|llámeme|llámanos|llámenos|llamadme
    te|le llamaré|llamo|llamaremos
    me puede|puedes|podría llamar
    puede|puedes llamarme
    le|te llamará
  `,
  info: `
    enviarme|enviarnos|mandarme|mandarnos|envíame|envíeme|envíenos|mándame|mándeme|envía|envíe ... ${material}
    recibir ... ${material}
    tiene|tienes|tienen .. ${material}
    más información
  `,
  yes: `
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
