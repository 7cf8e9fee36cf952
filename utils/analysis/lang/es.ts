import type { Language } from './types';

/**
 * Spanish.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const es: Language = {
  code: 'es',
  common: `
    el, la, los, las, de, que, y, en, un, una, es, por, con, para, su, se, no, lo, del, al, me, le, si,
    más, como, está, ha, usted, este, esta, sus, tu, muchas, gracias, hemos, puede, te, nos, pero, o,
    mi, a, yo, muy, sin, desde, hola`,
  letters: 'ñ¿¡',
  valedictions: {
    formal: `
      atentamente, saludos cordiales, un cordial saludo, cordialmente, muy atentamente, cordiales
      saludos, un saludo cordial, reciba un cordial saludo, respetuosamente, le saluda atentamente, sin
      otro particular, atte, un atento saludo, quedo a su disposición, le saluda, les saluda`,
    informal: `
      saludos, un saludo, un abrazo, abrazos, besos, hasta pronto, hasta luego, hasta mañana, un fuerte
      abrazo, cuídate, cariños, nos vemos, un beso, feliz día, buen fin de semana, que tengas un buen
      día, salu2, slds, chao, ciao, con cariño, afectuosamente, buen día`,
  },
  valedictionHeads: `saludo, saludos, atentamente, cordialmente, abrazo, abrazos`,
  thanks: `
    gracias, muchas gracias, gracias de antemano, mil gracias, gracias por todo, gracias y saludos,
    muchísimas gracias, suerte`,
  greetings: {
    formal: `
      estimado, estimada, estimados, estimadas, estimado/a, estimada/o, muy señor mío, muy señores míos,
      distinguido, distinguida, apreciado, apreciada, respetado`,
    informal: `
      hola, querido, querida, queridos, queridas, buenos días, buenas tardes, buenas noches, buenas,
      buen día, hola buenas, qué tal, bienvenido, bienvenida, bienvenidos, te damos la bienvenida,
      enhorabuena, felicidades, hey`,
  },
  greetingsAlone: `
    a quien corresponda, a quien le interese, a quien pueda interesar, a quien proceda, muy señores
    míos, muy señores nuestros`,
  nobody: `
    todos, a todos, todas, todos y todas, señor, señora, señores, señoras, señor o señora, señor/a,
    sres, sr/a, cliente, clienta, clientes, compañero, compañera, compañeros, colega, colegas, amigo,
    amigos, amiga, usuario, usuaria, usuarios, socio, socios, vecinos, padres, equipo, lector, alumno,
    alumnos, suscriptor, candidato, participante, participantes, inquilino, a todos y todas, señoras y
    señores, señores y señoras, chicos, gente`,
  titles: `
    señor, señora, señorita, sr, sra, srta, don, doña, d, dña, dr, dra, doctor, doctora, prof, profesor,
    profesora, ing, lic, licenciado, arq`,
  particles: `de, del, la, las, los, y, e, san, santa, van, von, da, dos, el, al`,
  and: `y, e, &, +`,
  at: `desde`,
  team: `equipo, el equipo, amigos de, grupo`,
  department: `
    departamento, servicio, atención al cliente, servicio al cliente, servicio de, secretaría,
    recepción, administración, contabilidad, ventas, compras, recursos humanos, soporte, oficina, área,
    cobranza, cobros, facturación, comunicación, marketing, rrhh, redacción, centralita, área de`,
  role: `
    director, directora, dirección, gerente, gerencia, presidente, presidenta, secretario, secretaria,
    tesorero, tesorera, jefe, jefa, responsable, junta directiva, junta, comité, comisión, consejo,
    administrador, administradora, coordinador, coordinadora, encargado, encargada, webmaster,
    moderador, asesor, asesora, consejero, alcalde, alcaldesa, rector, abogado, consultor, ingeniero,
    organización, editor, conserje, asistente`,
  organisation: `
    sl, sa, slu, s l, s a, cb, asociación, fundación, empresa, compañía, universidad, colegio, escuela,
    instituto, banco, ayuntamiento, ministerio, hospital, clínica, despacho, tienda, biblioteca, museo,
    club, centro, federación, sindicato, cooperativa, hotel, restaurante, agencia, librería, grupo, red,
    editorial, seguros, consejería, junta, consultoría, comunidad, casa, huerta, foro, farmacia`,
  automated: `
    mensaje automático, correo automático, generado automáticamente, enviado automáticamente, no
    responda, por favor no responda, no responder, respuesta automática, no conteste, robot, sistema`,
  headers: {
    from: `de`,
    other: `
      enviado, fecha, para, cc, cco, asunto, enviado el, adjuntos, importancia, datos adjuntos,
      responder a`,
  },
  wrote: `escribió, ha escrito, escribio, escribieron, escribía`,
  separators: `
    mensaje original, mensaje reenviado, inicio del mensaje reenviado, mensaje enviado, cita original`,
  mobile: `
    enviado desde, enviado con, obtener outlook, obtenga outlook, enviado por, descargar outlook`,
  disclaimer: `
    confidencial, confidencialidad, destinatario, destinatarios, prohibida, por error, protección de
    datos, aviso legal, darse de baja, cancelar la suscripción, responsabilidad, medio ambiente, rgpd`,
  phrases: {
    valediction: { formal: ['Atentamente,', 'Saludos cordiales,'], informal: ['Un saludo,', 'Un abrazo,'] },
    greeting: { formal: 'Hola, {full}', informal: 'Hola, {first}' },
    and: ' y ',
  },
};
