import type { Wording } from '../../rules/wording';

/** Portuguese wording of suggestions; own compilation. */
export const wording: Wording = {
  moment: 'até {day} às 17h00',
  weekdays: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira'],
  inAgreement: 'de acordo com {name}',
  apology: `
    peco|pedimos .. desculpa|desculpas
    as|minhas|nossas sinceras? desculpas
    desculpe|desculpa|desculpem o|a|por|pelo|pela
    lamento|lamentamos
    sinto|sentimos muito
  `,
  payment: `
    fatura|faturas|factura|facturas|montante|pagamento|saldo em|vencida|vencidas|pendente|por
    lembrete .. pagamento
    aviso .. pagamento
    nao .. recebemos|recebi .. pagamento
    prazo .. pagamento .. terminou|expirou
  `,
  asking: `
    poderia|pode|podia|poderias|podes
    aguardo|aguardamos
    fico|ficamos a .. espera|aguardar
    diga|diz me
    gostaria|gostava de saber
    agradeco .. resposta
  `,
  thanking: `
    muito obrigado|obrigada
    obrigado|obrigada pela|pelo sua|seu|tua|teu? ajuda|tempo|paciencia|confianca|conversa
  `,
  asksName: `
    com quem tenho|falo|estou
    a quem me|escrevo|estou
    qual e o seu|teu
    o seu|teu nome .. saber|dizer
    como se|te chama|chamas
    posso saber o seu|teu
  `,
};
