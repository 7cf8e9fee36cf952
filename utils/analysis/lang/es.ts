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
    mi, a, yo, muy, sin, desde, hola, unos, unas, u, sobre, entre, hasta, según, ante, tras, quien,
    cual, cuando, donde, cómo, porque, pues, sí, ni, sino, aunque, también, tampoco, menos, ya, aún,
    todavía, siempre, nunca, hoy, mañana, ayer, ahora, luego, antes, después, aquí, ahí, allí, esto,
    estos, estas, ese, esa, eso, aquel, tú, él, ella, nosotros, ustedes, vosotros, ellos, les, os, mis,
    tus, nuestro, nuestra, nuestros, vuestro, son, era, fue, ser, estar, están, estoy, estamos, he, han,
    había, hay, tengo, tiene, tienen, tener, puedo, puedes, pueden, hacer, hace, quiero, quiere, ruego,
    adjunto, adjuntamos, todo, todos, todas, cada, otro, otra, mes, semana, nuevo, correspondiente,
    reunión, jueves, viernes, lunes, martes, miércoles, sábado, domingo, entonces, mientras, sido,
    habrá, será, serán, fueron, podemos, podría, debe, tenemos, algo, alguien, nada, nadie, ellas,
    nuestras, trasladado, archivo, solicitud, otros, otras, haga, haz, clic, enlace, siguiente, abajo,
    cuenta, contraseña, confirmar, dirección, correo, electrónico, bienvenido, bienvenida, usuario,
    mensaje, pedido, nueva, página, perfil, recibido, acceder, través`,
  letters: 'ñ¿¡',
  valedictions: {
    formal: `
      atentamente, saludos cordiales, un cordial saludo, cordialmente, muy atentamente,
      cordiales saludos, un saludo cordial, reciba un cordial saludo, respetuosamente,
      le saluda atentamente, sin otro particular, atte, un atento saludo, quedo a su disposición,
      le saluda, les saluda, reciban un cordial saludo, reciba un saludo, reciban un saludo,
      un saludo muy cordial, saludos muy cordiales, muy cordialmente, les saluda atentamente,
      se despide atentamente, se despide, quedamos a su disposición, con mis mejores deseos,
      con nuestros mejores deseos, con los mejores deseos, mis mejores deseos, mejores deseos,
      con mi mayor consideración, con todo respeto, suyo afectísimo, sinceramente, muy sinceramente,
      agradecidamente, saludos respetuosos, a sus órdenes, att, at te, atentos saludos`,
    informal: `
      saludos, un saludo, un abrazo, abrazos, besos, hasta pronto, hasta luego, hasta mañana,
      un fuerte abrazo, cuídate, cariños, nos vemos, un beso, feliz día, buen fin de semana,
      que tengas un buen día, salu2, slds, chao, ciao, con cariño, afectuosamente, buen día,
      un beso grande, un besazo, besazos, muchos besos, un besito, besitos, fuerte abrazo, un gran abrazo,
      abrazo, un abrazote, abrazote, un abrazo enorme, muchos abrazos, con mucho cariño, saluditos, sldos,
      bss, bs, saludetes, chau, adiós, hasta la vista, hasta otra, hasta entonces, hasta siempre,
      nos vemos pronto, hablamos, seguimos en contacto, seguimos, que tenga un buen día,
      que tengáis un buen día, que pases un buen día, que te vaya bien, buen finde, feliz semana,
      feliz fin de semana, felices fiestas, feliz tarde, buenas tardes, buenas noches, cuídate mucho,
      cuídese, salud, salud y suerte, suerte, ánimo, paz y bien, un cordial abrazo, con afecto,
      con aprecio, tu amigo, tu amiga`,
  },
  valedictionHeads: `saludo, saludos, atentamente, cordialmente, abrazo, abrazos`,
  thanks: `
    gracias, muchas gracias, gracias de antemano, mil gracias, gracias por todo, gracias y saludos,
    muchísimas gracias, suerte, gracias por adelantado, gracias de nuevo, gracias por su atención,
    gracias por tu ayuda, gracias por su confianza, gracias por confiar en nosotros, agradecido,
    agradecida, hasta el lunes, hasta el martes, hasta el miércoles, hasta el jueves, hasta el viernes,
    hasta la semana que viene`,
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
    todos, a todos, todas, todos y todas, señor, señora, señores, señoras, señor o señora, señor/a, sres,
    sr/a, cliente, clienta, clientes, compañero, compañera, compañeros, colega, colegas, amigo, amigos,
    amiga, usuario, usuaria, usuarios, socio, socios, vecinos, padres, equipo, lector, alumno, alumnos,
    suscriptor, candidato, participante, participantes, inquilino, a todos y todas, señoras y señores,
    señores y señoras, chicos, gente, socia, socias, asociado, asociados, afiliado, afiliados, abonado,
    abonados, suscriptores, asegurado, asegurados, vecino, vecina, vecinas, propietario, propietarios,
    inquilinos, comunero, huésped, huéspedes, viajero, viajeros, pasajero, paciente, pacientes, alumna,
    alumnado, estudiante, estudiantes, padres y madres, familias, familia, profesor, profesores, docente,
    docentes, candidata, aspirante, solicitante, lectores, oyente, proveedor, proveedores, colaborador,
    colaboradores, voluntario, voluntarios, donante, donantes, compañeras, compañeros y compañeras, amigas,
    amigos y amigas, señor mío, señores míos, señora o señor, caballero, caballeros, chicas, chic@s, tod@s,
    todas y todos, contribuyente, ciudadano, ciudadanos, hermanos, hermanas`,
  titles: `
    señor, señora, señorita, sr, sra, srta, don, doña, d, dña, dr, dra, doctor, doctora, prof, profesor,
    profesora, ing, lic, licenciado, arq, dª, sres, ingeniero, licenciada, abg, abogado, maestro, padre,
    fray, sor, hermana, profe, excmo, ilmo`,
  particles: `de, del, la, las, los, y, e, san, santa, van, von, da, dos, el, al`,
  and: `y, e, &, +`,
  at: `desde`,
  openers: {
    one: `el, la, su, tu, un, una, nuestro, nuestra, vuestro, vuestra`,
    many: `los, las, sus, tus, nuestros, nuestras, vuestros, vuestras`,
  },
  agents: {
    one: `
      or, ora, ero, era, ista, ario, aria, ante, ente, dor, dora, nico, nica, logo, loga, comité,
      junta, consejo`,
    many: `
      ores, oras, eros, eras, istas, arios, arias, antes, entes, dores, doras, nicos, nicas, amigos,
      amigas, compañeros, compañeras, chicos, chicas, gente`,
  },
  notices: {
    message: `mensaje, correo, aviso, notificación, e-mail, email`,
    made: `automátic, sistema, máquina, robot, generado, ordenador`,
  },
  team: `
    equipo, amigos de, grupo, equipo técnico, familia, los amigos de, tus amigos de, sus amigos de,
    la gente de, gente de, los chicos de, la pandilla de, la peña, la cuadrilla, todos en,
    todos los que hacemos, personal, plantilla, colectivo, la banda de, comunidad de, creadores de`,
  department: `
    asistencia técnica, asistencia en carretera, asistencia al cliente,
    departamento, servicio, atención al cliente, secretaría, recepción, administración, contabilidad,
    ventas, compras, recursos humanos, soporte, oficina, área, cobranza, cobros, facturación, comunicación,
    marketing, rrhh, redacción, centralita, unidad, sección, negociado, gabinete, ventanilla, subdirección,
    dirección general, delegación, servicio técnico, atención al socio, atención al asegurado,
    atención al usuario, atención ciudadana, atención al ciudadano, atención al paciente,
    atención al alumno, atención telefónica, relaciones con clientes, experiencia de cliente, dpto, depto,
    tesorería, pagos, impagos, recobro, reclamaciones, siniestros, incidencias, devoluciones, pedidos,
    envíos, logística, almacén, expediciones, comercial, exportación, calidad, producción, mantenimiento,
    informática, sistemas, soporte técnico, personal laboral, nóminas, selección, formación, jurídico,
    asesoría jurídica, legal, prensa, publicidad, relaciones públicas, relaciones institucionales,
    protocolo, secretaría técnica, secretaría general, secretaría académica, registro, archivo,
    conserjería, matrículas, admisiones, admisión, becas, extranjería, padrón, urbanismo, medio ambiente,
    cultura, deportes, servicios sociales, recaudación, tributos, hacienda local, licencias, obras,
    urgencias, consultas externas, citas, reservas, taquilla, suscripciones, biblioteca general,
    investigación, proyectos, voluntariado, captación`,
  role: `
    junta de, director, directora, dirección, gerente, gerencia, presidente, presidenta, secretario,
    secretaria, tesorero, tesorera, jefe, jefa, responsable, junta, comité, comisión, consejo,
    administrador, administradora, coordinador, coordinadora, encargado, encargada, webmaster,
    moderador, asesor, asesora, consejero, alcalde, alcaldesa, rector, abogado, consultor, ingeniero,
    organización, editor, conserje, asistente, vicepresidente, vicepresidenta, vocal, jurado,
    tribunal calificador, ampa, subdirector, subdirectora, jefatura, apoderado, apoderada, propietario,
    propietaria, fundador, fundadora, consejera delegada, alcaldía, concejal, concejala, concejalía,
    ministro, ministra, rectora, rectorado, decano, decana, decanato, catedrático, catedrática,
    profesor, profesora, tutor, tutora, maestra, investigador, investigadora, bibliotecario,
    bibliotecaria, técnico, técnica, desarrollador, desarrolladora, programador, moderadora, editora,
    redactor, redactora, periodista, traductor, traductora, diseñador, diseñadora, fotógrafo,
    arquitecto, arquitecta, abogada, notario, procurador, contable, gestor, gestora, auxiliar,
    administrativo, administrativa, recepcionista, portero, agente, vendedor, vendedora, dependienta,
    médico, médica, doctora, enfermero, enfermera, farmacéutico, farmacéutica, dentista, veterinario,
    veterinaria, fisioterapeuta, psicólogo, psicóloga, logopeda, matrona, entrenador, entrenadora,
    árbitro, capitán, capitana, párroco, sacerdote, organizadores, voluntariado, administradores,
    moderadores`,
  organisation: `
    sl, sa, slu, s l, s a, cb, asociación, fundación, empresa, compañía, universidad, colegio, escuela,
    instituto, banco, ayuntamiento, ministerio, hospital, clínica, despacho, tienda, biblioteca, museo,
    club, centro, federación, sindicato, cooperativa, hotel, restaurante, agencia, librería, grupo, red,
    editorial, seguros, consejería, junta, consultoría, comunidad, casa, huerta, foro, farmacia, sau,
    scoop, s coop, sll, scp, aie, sociedad, talleres, taller, carpintería, ebanistería, cerrajería,
    fontanería, electricidad, pinturas, reformas, construcciones, obras y servicios, instalaciones,
    climatización, cristalería, muebles, decoración, materiales, suministros, ferretería, maquinaria,
    maderas, metalúrgica, hierros, autoescuela, automóviles, autocares, autobuses, gasolinera, neumáticos,
    recambios, panadería, pastelería, confitería, carnicería, frutería, pescadería, ultramarinos,
    supermercado, supermercados, bodegas, bodega, viñedos, quesería, conservas, aceites, mesón, taberna,
    cafetería, bar, hostal, hoteles, albergue, camping, apartamentos, viajes, inmobiliaria, correduría,
    gestoría, asesoría, consultores, abogados, bufete, notaría, centro médico, óptica, ortopedia,
    residencia, guardería, ies, ceip, academia, facultad, conservatorio, teatro, cine, imprenta, papelería,
    periódico, diario, revista, radio, emisora, televisión, peluquería, estética, gimnasio, polideportivo,
    peña, ong, cofradía, hermandad, parroquia, diócesis, diputación, gobierno, junta de, generalitat,
    delegación del gobierno, policía, bomberos, juzgado, tribunal, cámara, caja, floristería, vivero,
    viveros, granja, finca, cultivos, veterinaria, protectora, transportes, mudanzas, mensajería, taxi,
    limpieza, limpiezas, seguridad, telecomunicaciones, energía, aguas, comercio, almacenes, joyería,
    zapatería, boutique, moda, modas, textil, ciclos, bicicletas, deportes, música, orquesta, coral, coro,
    festival`,
  automated: `
    asistente virtual,
    mensaje automático, correo automático, generado automáticamente, enviado automáticamente, no responda,
    por favor no responda, no responder, respuesta automática, no conteste, robot, sistema,
    se ha generado automáticamente, generado de forma automática, no respondas, no contestes,
    notificación automática, aviso automático`,
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
