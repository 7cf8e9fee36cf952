import type { Language } from './types';

/**
 * Galician.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const gl: Language = {
  code: 'gl',
  kin: `pt, es`,
  common: `
    o, a, os, as, de, que, e, do, da, en, un, unha, para, con, non, por, no, na, se, é, dos, das, ao,
    seu, súa, máis, vostede, foi, está, como, mais, este, esta, ten, grazas, son, pode, polo, pola, xa,
    tamén, ola, ou, conta, pero, sen, unhas, ti, nos, nas, á, ós, ata, desde, quen, cando, onde, porque,
    si, nin, moi, menos, aínda, sempre, nunca, hoxe, mañá, onte, agora, logo, aquí, alí, isto, ese, iso,
    eu, el, ela, nós, vós, eles, me, che, lle, lles, meu, miña, teu, túa, noso, nosa, era, ser, estar,
    teño, hai, podo, facer, todo, todos, cada, outro, outra, xunto, ligazón, premer, prema, xuntanza,
    xoves, venres, mércores, luns, solicitude, poderían, ficheiro, tedes, teñen, estades, fun, houbo,
    veñen, algunha, ningunha, vosa, vosoutros, noutro, noutra, desa, co, coa, coas, dun, dunha, nun,
    nunha, adxunto, pregámoslle, contrasinal, enderezo, benvido, benvida, mensaxe, páxina, recibiches,
    recibiu`,
  letters: 'ñ',
  valedictions: {
    formal: `
      atentamente, cordialmente, un cordial saúdo, saúdos cordiais, reciba un cordial saúdo,
      respectuosamente, moi atentamente, cun cordial saúdo, reciban un cordial saúdo, sinceramente,
      coa maior consideración`,
    informal: `
      saúdos, un saúdo, unha aperta, apertas, bicos, ata logo, ata pronto, deica logo,
      unha forte aperta, ata a próxima, ata mañá, vémonos, coidádevos, cóidate, un bico, moitos bicos,
      biquiños, saúde, bo día, boa fin de semana, con agarimo, con cariño, afectuosamente,
      unha aperta grande, unha grande aperta, bicos e apertas, ata axiña, ata sempre, ata a vista,
      ata o luns, vémonos pronto, falamos, bos días, boa tarde, boas noites, bo fin de semana,
      boa semana, boas festas, bo nadal, feliz nadal, bo ano, boas vacacións, boa sorte, saúde e sorte,
      que che vaia ben, con afecto, moitos saúdos, saúdiños`,
  },
  valedictionHeads: `saúdo, saúdos, aperta, atentamente`,
  thanks: `
    grazas, moitas grazas, grazas de antemán, graciñas, moitas grazas por adiantado, grazas por todo`,
  greetings: {
    formal: `estimado, estimada, estimados, distinguido, prezado, prezada`,
    informal: `ola, hola, querido, querida, bos días, boas tardes, boas noites, boas, benvido, benvida`,
  },
  greetingsAlone: `a quen corresponda, a quen lle interese`,
  nobody: `
    todos, a todos, todas, señor, señora, señores, cliente, clientes, compañeiros, amigos, amigo,
    usuario, usuarios, socios, equipo, veciños`,
  titles: `señor, señora, sr, sra, don, dona, dr, dra`,
  particles: `de, do, da, dos, das, e`,
  and: `e, &, +`,
  openers: {
    one: `o, a, un, unha, teu, túa, voso, vosa, noso, nosa`,
    many: `os, as, teus, túas, vosos, vosas, nosos, nosas`,
  },
  agents: {
    one: `or, ora, eiro, eira, ista, ario, aria, ante, ente, dor`,
    many: `ores, oras, eiros, eiras, istas, amigos, amigas`,
  },
  notices: {
    message: `mensaxe, correo, aviso`,
    made: `automat, sistema, robot`,
  },
  team: `
    equipo, grupo, amigos de, equipa, xente de, a xente de, os amigos de, as amigas de, amigos do,
    amigos da, persoal, cadro de persoal, comunidade de, tribo, a xente, a panda, a pandilla,
    o colectivo, colectivo, os rapaces de, as rapazas de, todo o equipo, a familia, familia,
    voluntariado, os voluntarios, o persoal, organizadores, amigas da, moderadores, desenvolvedores`,
  department: `
    departamento, servizo, atención ao cliente, secretaría, recepción, administración, contabilidade,
    vendas, oficina, área, gabinete, negociado, unidade, rexistro, atención á cidadanía,
    atención ao público, soporte, asistencia, comunicación, facturación, compras, recursos humanos,
    conserxería, ventanilla, concellaría de, centro de atención, servizo de, servizo de urbanismo,
    servizo técnico, soporte técnico, cobros, tesourería, prensa, gabinete de prensa, redacción,
    arquivo, almacén, loxística, envíos, pedidos, devolucións, reclamacións, reservas,
    despacho, policía local, servizos sociais, departamento de, sección, concellaría, decanato,
    reitoría, admisión, información`,
  role: `
    director, directora, dirección, xerente, presidente, presidenta, secretario, secretaria, tesoureiro,
    xunta directiva, comité, comisión, consello, administrador, coordinador, alcalde, reitor, directiva,
    a directiva, administradora, administradores, moderador, moderadora, xestor, xestora, responsable,
    encargado, encargada, técnico, técnica, avogado, avogada, mestra, mestre, profesor, profesora,
    médico, médica, enfermeira, redacción, redactor, redactora, editora, editor, webmaster,
    coordinadora, tesoureira, alcaldesa, concelleiro, concelleira, xefe, xefa, xefatura, propietario,
    propietaria, fundador, fundadora, voceiro, voceira, xefatura de estudos, a xefatura de estudos,
    xunta de goberno, anpa, consello escolar, titor, titora, adestrador, adestradora, párroco, notario,
    contable, bibliotecaria, bibliotecario, farmacéutica, veterinaria, recepcionista, organizador,
    asesor, asesora`,
  organisation: `
    sl, sa, asociación, fundación, empresa, universidade, escola, instituto, banco, concello,
    consellería, hospital, tenda, biblioteca, museo, club, centro, federación, cooperativa, rede,
    libraría, panadaría, restaurante, taberna, adega, cafetaría, farmacia, clínica, colexio, ies, ceip,
    teatro, editorial, imprenta, taller, axencia, goberno, xunta, deputación, parlamento, comunidade,
    portal, foro, rede social, radio, xornal, revista, irmáns, fillos, s coop galega, slu, sociedade,
    sindicato, partido, confraría, parroquia, festival, banda, coral, pensión, hostal, hotel, albergue,
    casa rural, pastelaría, confeitaría, carnicería, peixería, queixaría, adegas, muíño, horta, viveiro,
    floraría, floristería, ferretaría, papelaría, xoiaría, óptica, perruquería, mercado, supermercado,
    furancho, casa da cultura, casa do pobo, centro cultural, centro social, asociación veciñal,
    asociación cultural, peña ciclista, club ciclista, coro, orquestra, autoescola, inmobiliaria,
    xestoría, estudio, academia, facultade, gardería, conservatorio, cine, galería, igrexa, residencia,
    ximnasio, construcións, carpintaría, fontanaría, transportes, funeraria, limpezas, grupo, compañía`,
  automated: `
    non responda, non respondas, mensaxe automática, correo automático, resposta automática,
    xerada automaticamente, enviado automaticamente, sistema`,
  headers: {
    from: `de`,
    other: `enviado, data, para, asunto`,
  },
  wrote: `escribiu`,
  mobile: `enviado desde, enviado dende`,
};
