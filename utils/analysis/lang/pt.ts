import type { Language } from './types';

/**
 * Portuguese, of Portugal and Brazil.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const pt: Language = {
  code: 'pt',
  kin: `gl`,
  common: `
    o, a, os, as, de, que, e, do, da, em, um, uma, para, com, não, por, no, na, se, é, dos, das, ao,
    seu, sua, mais, você, foi, está, como, mas, me, nos, à, este, esta, tem, obrigado, obrigada, são,
    pode, pelo, pela, já, também, olá, ou, eu, muito, caso`,
  letters: 'ãõ',
  valedictions: {
    formal: `
      atenciosamente, com os melhores cumprimentos, melhores cumprimentos, cordialmente,
      respeitosamente, cumprimentos, os meus cumprimentos, com a maior consideração, att, atte,
      atentamente, saudações cordiais, cordiais cumprimentos, com consideração`,
    informal: `
      abraço, abraços, um abraço, beijos, beijinhos, até breve, até logo, até já, até amanhã, bom fim de
      semana, tenha um bom dia, um beijo, bjs, abs, até mais, com carinho, saudações, bom dia, boa
      tarde, tudo de bom, fica bem, boa semana`,
  },
  valedictionHeads: `cumprimentos, abraço, abraços, saudações, atenciosamente, cordialmente`,
  thanks: `
    obrigado, obrigada, muito obrigado, muito obrigada, desde já obrigado, obrigado pela atenção, grato,
    grata, agradecido, agradecida, agradeço desde já, obg`,
  greetings: {
    formal: `
      prezado, prezada, prezados, prezadas, exmo, exma, exmos, excelentíssimo, excelentíssima,
      ilustríssimo, estimado, estimada, exmo senhor, exma senhora`,
    informal: `
      olá, oi, caro, cara, caros, caras, querido, querida, bom dia, boa tarde, boa noite, viva, ei,
      bem-vindo, bem-vinda, bem-vindos, alô, parabéns, hey`,
  },
  greetingsAlone: `a quem possa interessar, a quem interessar possa, a quem de direito`,
  nobody: `
    todos, a todos, todas, pessoal, senhor, senhora, senhores, senhoras, senhor ou senhora, senhor/a,
    senhores e senhoras, senhoras e senhores, cliente, clientes, colega, colegas, amigo, amigos,
    usuário, usuários, utilizador, utilizadora, utilizadores, associado, associados, sócio, sócios,
    equipe, equipa, gente, vizinhos, pais, leitor, candidato, participante, aluno, alunos, malta,
    parceiro, parceiros, assinante, inquilino, galera`,
  titles: `
    senhor, senhora, sr, sra, srs, srta, dona, d, dom, dr, dra, doutor, doutora, prof, professor,
    professora, eng, engenheiro, engenheira, profa, arq`,
  particles: `de, da, do, das, dos, e, del, van, von, di`,
  and: `e, &, +`,
  team: `equipe, equipa, a equipe, a equipa, time, turma, grupo, amigos da, amigos do`,
  department: `
    departamento, serviço, serviço de, atendimento, atendimento ao cliente, apoio ao cliente,
    secretaria, recepção, receção, administração, contabilidade, vendas, compras, recursos humanos,
    suporte, setor, financeiro, cobrança, faturação, faturamento, ouvidoria, gabinete, apoio, rh,
    comunicação, marketing, redação, balcão`,
  role: `
    diretor, diretora, direção, direcção, diretoria, gerente, gerência, presidente, secretário,
    secretária, tesoureiro, tesoureira, chefe, responsável, administrador, administradora, coordenador,
    coordenadora, comissão, comitê, comité, conselho, moderador, webmaster, consultor, consultora,
    assessor, assistente, prefeito, reitor, advogado, engenheiro, proprietário, sócio-gerente, editor,
    organização, zelador`,
  organisation: `
    ltda, lda, s a, eireli, me, associação, fundação, empresa, companhia, universidade, escola, colégio,
    instituto, banco, câmara municipal, prefeitura, ministério, hospital, clínica, escritório, loja,
    biblioteca, museu, clube, centro, federação, sindicato, cooperativa, hotel, restaurante, agência,
    livraria, grupo, rede, editora, seguros, junta de freguesia, igreja, fórum, farmácia, horta`,
  automated: `
    mensagem automática, gerada automaticamente, gerado automaticamente, enviada automaticamente,
    enviado automaticamente, não responda, por favor não responda, não responder, resposta automática,
    e-mail automático, robô, sistema`,
  headers: {
    from: `de`,
    other: `
      enviado, enviada, data, para, cc, cco, bcc, assunto, anexos, prioridade, enviado em, responder a`,
  },
  wrote: `escreveu, escreveram, escreveu o seguinte, escrevia`,
  separators: `
    mensagem original, mensagem encaminhada, mensagem reencaminhada, início da mensagem reencaminhada,
    início da mensagem encaminhada, compromisso original`,
  mobile: `
    enviado do meu, enviado a partir, enviado de, enviado pelo, obter o outlook, obtenha o outlook,
    enviada do meu, enviado via`,
  disclaimer: `
    confidencial, confidencialidade, destinatário, destinatários, proibida, por engano, aviso legal,
    responsabilidade, cancelar a inscrição, cancelar subscrição, meio ambiente, lgpd, rgpd, privilegiada`,
  phrases: {
    valediction: {
      formal: ['Com os melhores cumprimentos,', 'Atenciosamente,'],
      informal: ['Um abraço,', 'Até breve,'],
    },
    greeting: { formal: 'Bom dia, {full}', informal: 'Olá, {first}' },
    and: ' e ',
  },
};
