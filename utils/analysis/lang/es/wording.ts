import type { Wording } from '../../rules/wording';

/** Spanish wording of suggestions; own compilation. */
export const wording: Wording = {
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
  asksName: `
    con quien tengo|hablo|estoy el|en
    a quien me|le|escribo dirijo|escribo
    con quien
    cual es su|tu nombre
    su|tu nombre .. saber|decirme
    como se|te llama|llamas
  `,
};
