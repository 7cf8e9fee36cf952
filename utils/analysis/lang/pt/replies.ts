import type { ReplyWords } from '../../reply/types';

const material =
  'catálogo|brochura|folheto|informação|informações|documentação|preçário|preços|tarifas|amostras|tabela|referências|apresentação';

/** Portuguese answers; own compilation. */
export const replies: ReplyWords = {
  awaySubject: `
    resposta automática
    fora do escritório
    ausência|ausente
    férias
  `,
  away: `
    estou|estarei de férias
    estou|estarei .. ausente|fora
    de licença
    está|estamos fechado|fechada|fechados|encerrado|encerrada|encerrados
  `,
  awayOnly: `
    em caso de urgência
    assuntos urgentes
    na minha ausência
    durante a minha ausência
  `,
  automatedSubject: `
    confirmação de|da|do
    a sua encomenda
    seu pedido
    não entregue
    newsletter
  `,
  automated: `
    mensagem automática
    gerada|enviada automaticamente
    não responda
    não responder
    obrigado|obrigada pela|por sua|a? encomenda|compra|inscrição
    número da|do encomenda|pedido
    cancelar a? subscrição|inscrição
    não foi possível entregar
    recebemos o|a seu|sua pedido|mensagem
  `,
  no: `
    não temos|tenho interesse
    não estou|estamos interessado|interessada|interessados
    escolhemos outro|outra
    optámos|optamos por outro|outra
    não obrigado|obrigada
    não , obrigado|obrigada
    não precisamos|preciso
    não vamos avançar
    recusar|recusamos
    decidimos não
  `,
  never: `
    não temos|tenho interesse
    escolhemos outro|outra
    da sua lista
  `,
  because: `
    porque
    pois
    já que
    visto que
    devido a
    :
  `,
  courtesy: `
    obrigado|obrigada
    boa|bom
    lamento
    cumprimentos
  `,
  later: `
    não é .. momento
    agora não
    de momento não
    para o ano
    no próximo ano
    depois do verão
    na primavera
    no outono
    mais tarde
    ainda não
  `,
  someDay: `
    depois do verão
    para o ano
    no próximo ano
    em janeiro|fevereiro|março|abril|maio|junho|julho|setembro|outubro|novembro|dezembro
  `,
  call: `
    ligue|liga|telefone|telefona me
    me ligue|liga|telefone
    pode|podes ligar me?
    ligo lhe|te
    vou|vamos? ligar lhe|te
    ligarei|ligaremos
  `,
  info: `
    enviar|mandar|envie|mande|envia|manda ... ${material}
    receber ... ${material}
    tem|têm|tens .. ${material}
    mais informações|informação
  `,
  yes: `
    aceitamos|aceito
    avançar
    vamos em frente
    quando podem|pode|podes começar
    um orçamento para
    de acordo
    temos|tenho interesse
    gostava|gostaria|gostaríamos de
    encontrar nos
    reunião
  `,
};
