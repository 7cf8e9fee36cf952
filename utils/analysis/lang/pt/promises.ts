import type { PromiseWords } from '../../promises/types';

/** Portuguese ways to promise, of Portugal and Brazil; own compilation. */
export const promises: PromiseWords = {
  classes: {
    // First persons that end in -o and do nothing for anybody, or do it by being said; and other words that end so.
    still: `
      visito|tenho|quero|espero|preciso|desejo|acho|vejo|lembro|sinto|agradeço|aceito|compreendo|entendo|conheço|celebro|trabalho|descanso|jogo
      janto|como|almoço|viajo|saio|fecho|abro|durmo|corro|canto|posso|devo|costumo|suponho|penso|imagino|temo|lamento|procuro|vivo|estudo
      peço|confirmo|proponho|sugiro|solicito|comunico|reitero|aproveito|anexo|cancelo|anulo|adio|prefiro|aguardo|quando|mesmo|primeiro
      último|segundo|terceiro|novo|nosso|logo|certo|claro|muito|pouco|todo|gosto|sou|estou|caso|enquanto|quanto|junto|acordo|encontro
    `,
    the: 'o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|teu|tua|este|esta|esse|essa|isto|isso|tudo|consigo|contigo|ao|à',
    day: 'segunda|terça|quarta|quinta|sexta|sábado|domingo|próximo|próxima|dia|fim|mês|semana|tarde|noite|manhã|feira|horas|família|praia',
    thing: `
      encomenda|pedido|pacote|fatura|orçamento|relatório|contrato|carta|mercadoria|material|transferência|reembolso|resposta|cópia|chaves
      documentos|documentação|amostra|amostras|livro|livros|proposta|tradução|recibo|certificado
    `,
  },
  acts: `
    vou|vamos mantê lo|la|los; damos|dou notícias; daremos notícias
    envio|enviamos|mando|mandamos|ligo|ligamos|digo|dizemos|escrevo|respondo|respondemos|aviso|avisamos|informo|informamos|telefono|trago|levo lhe|te|vos|lhes
    lhe|te|vos|o|a|os|as enviarei|enviaremos|mandarei|mandaremos|ligarei|ligaremos|direi|avisarei|avisaremos|informarei|informaremos|responderei|responderemos|contactaremos|contatarei|contataremos
    enviar|ligar|dir|responder|contactar|informar|avisar|mandar lhe|te|vos|emos|o ei|emos
    vou|vamos lhe? te? enviar|ligar|mandar|telefonar|ver|verificar|perguntar|avisar|responder|tratar|entrar
    entraremos|entrarei|entramos|entro em contacto|contato
    trato|tratamos disso|deste|do assunto
    dou|damos lhe|te notícias
    será contactado|contactada|contatado|contatada
    mantenho|manteremos|manterei o|a|te|lhe
    darei|daremos|retornarei|retornaremos|retorno|retornamos
    penduramos|instalamos|montamos|entregamos|enviamos|levamos|colocamos|reparamos|arranjamos .. sua|seu|tua|teu|si; terá|terás|tem notícias minhas|nossas
  `,
  datedActs: `
    ^ eu|já? !<still>|<day> *o <the> !<day>; ,|e|: eu|já? !<still>|<day> *o <the> !<day>; eu !<still> *o <the>; eu|já te|lhe|o|a !<still> *o
    vai|vais|vão receber|ter|encontrar; a|o|as|os|sua|seu|suas|seus|tua|teu <thing> sai|saem|chega|chegam|vai|vão|segue|seguem|estará|estarão|sairá|chegará
    deixa|deixará|entregará|levará|instala|monta|repara lhe|te; levantamos|recolhemos|trocamos|instalamos|devolvemos|corrigimos|preparamos|pintamos|terminamos <the>; enviamos|mandamos|envio|mando alguém|um|uma|o|a|os|as; vou|vamos lhe|te|o|a|os|as? !a|à|ao|de|estar|ser|ter|poder|viajar|jantar|almoçar|descansar|dormir|precisar|comemorar|celebrar|sair *ar|*er|*ir|*ô-lo|*á-lo
    verifico|verificamos|confiro|corrijo|reservo|termino|agendo|providencio|resolvo|retorno|finalizo $|.|,|e; a gente te|lhe|vai .. *r|envia|manda|liga
    !estarei|estaremos|serei|seremos|terei|teremos|poderei|poderemos|veremos|esperarei|aguardarei|aguardaremos|viajarei *arei|*erei|*irei|*aremos|*eremos|*iremos
    segue|seguem
    lhe|te|vos|lho|lha !agradeço|peço|desejo|como|quando|tenho *o|*amos|*emos; *o|*amos|*emos lhe|te|vos|lho|lha
    um|uma|o|a|nosso|nossa|meu técnico|tecnico|colega|canalizador|eletricista|pintor|estafeta|operário|consultor|consultora|filho|irmão|equipa|mecânico|instalador .. *ara|*era|*ira|*arao|*erao|*irao|vai|passa|vem|liga|leva|traz
    trato|tratamos|cuido|cuidamos disso|de|do|da; terá|terão|tem a|o|os|as; o|a|um|uma _ passa|vem|vai|entrega por|aí|a|até
    vou|vamos aí|lhe|te|até; vou|vamos a|à sua|tua|vossa; venho|passo|passamos|levo|levamos|mando|mandamos|envio|enviamos|ligo|ligamos|entrego|entregamos|monto|termino|começo|preparo|preparamos|escrevo|respondo|trago|trazemos|pago|arranjo|recolho aí|a|o|lhe|te|na|no|em|até|às|para|isto|isso|tudo; meu|minha|nosso|nossa _ liga|leva|traz|passa|telefona|envia lhe|te|aí|por; liga|telefona lhe|te
    receberá|receberás|terá|terás; já tens|tem; tens|tem !de|que|tempo|disponibilidade
    enviarei|enviaremos|ligarei|ligaremos|passarei|passaremos|irei|iremos|levarei|entregarei|entregaremos|farei|faremos|trarei|pagarei
    passa|passará|virá|irá|ligará|entregará
    faço|levo|trago|passo|entrego
    será|serão|estará|estarão enviado|enviada|entregue|entregues|pronto|pronta|prontos
    recebe|recebem|recebes|recebê o|a|os|as
    estará|estarão|fica|ficam|ficará ... em|na|no|para seu|sua|teu|tua|nome|casa|si; leva|traz|entrega|manda|envia te|lhe|vos; encontrará|encontra|encontras ... no|na|em; terá|terás .. no|na|em
    o|a|um|uma|meu|nosso _ _? passa|vem|vai ... sua|tua casa
  `,
  pronouns: '',
  inverts: false,
  idleVerbs: '',
  idle: 'não; vou|vamos a|à|ao|às|aos praia|médico|cinema|missa|festa|jantar|dormir|férias|mar|piscina|feira; .. à praia|ao médico|ao cinema|de férias; vou|vamos de; praia|médico|cinema|missa|festa|jantar|dormir|férias|mar|piscina|feira',
  negation: 'não|nunca',
  never: `
    sempre; costumo|costumamos
    em anexo
    anexo|anexa|anexamos
    ontem
    anteontem
    na semana passada
    passado|passada
    ^ quem ... ,; sogra|sogro|cunhado|cunhada|tia|tio|avó|avô|primo|prima
    devia|deveria|devíamos ter*
  `,
  vague: `
    com a maior brevidade
    nos|nas próximos|próximas dias|semanas|meses; alguns dias; algumas semanas
    o mais breve|rápido|depressa possível
    o mais rapidamente possível
    assim que possível
    logo que possível
    quanto antes
    em breve
    brevemente
    mais tarde
    oportunamente
  `,
  event: `
    após receber|receção|a|o; depois da|do|de receber; mal receba|tenha; quando tiver
    assim que
    logo que
    quando
    depois de
  `,
  condition: `
    se
    caso
    senão
    desde que; enquanto
  `,
  and: 'e|mas|ou|porque',
  subjects: 'eu|nós|você|tu|ele|ela|eles|o senhor',
  thatMoment: `
    nesse dia
    no mesmo dia
  `,
  thereupon: 'então|depois',
  theirs: `
    disse|disseste|prometeu|prometeste que
    como combinado|acordado ,? envia|manda|paga|liga
    ficou|ficaste de
    disse|disseste|prometeu|prometeste me|nos que; disse me que
  `,
  tags: 'está bem; ok; certo; sim; combinado; pode ser; não é',
  callMe: `
    ligue|telefone lhe|para|à|ao; ligue-lhe
    pode|podes ligar lhe|me|para
    ligue|liga|telefone|telefona me
    me ligue|liga|telefone
    pode ligar me
  `,
};
