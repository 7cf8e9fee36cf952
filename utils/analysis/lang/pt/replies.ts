import type { ReplyWords } from '../../reply/types';

const material =
  'catálogo|brochura|folheto|informação|informações|documentação|preçário|preços|tarifas|amostras|tabela|referências|apresentação';

/** Portuguese answers; own compilation. */
export const replies: ReplyWords = {
  classes: {
    body: 'conselho|direção|equipa|mulher|marido|sócio|sócia|chefe|comité|câmara|família|pais|contabilista|irmão|irmã|filho|filha|gerente|assembleia|colegas|responsável|patrão|junta',
    material: `
      brochura|folheto|documentação|tarifas|tarifa|catálogo|catálogos|informação|informações|amostras|amostra|referências|apresentação|ficha|fichas|tabela|lista|preços|preço|exemplos|condições|cópia|certificado|certificados|apólice|site|página|link|pdf|documentos|portefólio|detalhes|ideia|trabalhos|preçário|custos
    `,
    season:
      'verão|outono|inverno|primavera|ano|trimestre|temporada|mês|meses|férias|obras|mudança|mudanças|colheita|vindima|natal|páscoa|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|festas|semestre|remodelação',
  },
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
    obrigado|obrigada ,? mas não; faz de|o graça; já não precisamos|é|nos; cancelada|cancelado
    não o|a|os|as? vamos|vou fazer|avançar|comprar|contratar|precisar|querer|mudar|aderir|renovar|continuar; não pretendemos|pretendo|queremos|quero|temos|tenho .. mudar|comprar|intenção|necessidade|interesse|avançar|continuar|renovar; demasiado|muito caro|cara; satisfeitos|contentes|satisfeito|satisfeita|contente com a|o nossa|nosso|e; ficamos|fico|continuamos|mantemo com ela|ele|eles|o|a|nosso|nossa|nos; votou|votaram contra; já temos|tenho .. outro|outra|um|uma|fornecedor; escolhemos|optámos|contratámos|optei|escolhi .. outro|outra|por; foi entregue|adjudicado a outro|outra; fechamos|vamos fechar|encerramos .. loja|negócio|atividade|definitivamente; vendemos o|a; foi cancelado|cancelada|anulado|abandonado; não insista|insistas|insistam; não nos|me interessa|serve|convém; é um não; a resposta é não; decidimos|decidi não|que; recusamos|declinamos|desistimos|desisto; apague|apaguem|elimine|eliminem os meus; não é para nós|mim; não , obrigado|obrigada; não obrigado|obrigada
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
    já não precisamos|preciso; foi cancelada|cancelado; mas não .
    não insista|insistas; definitivamente; apague|elimine os meus; votou|votaram contra; ficamos|continuamos com ela|ele|eles|o|a; a resposta é não; escolhemos|optámos outro|por; não volte|voltem a; já temos outro
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
    volte|volta a escrever|ligar|contactar|perguntar|falar; esperamos|espero|aguardamos .. decisão|resposta|resultado|voto; mais tarde sim|obrigado; depois do verão
    má|mau|boa|melhor altura|momento|hora; em obras|mudanças|remodelações; plena|pleno mudança|época|vindima|obras; volte|volta a perguntar|contactar|ligar|escrever|falar; pergunte|contacte|escreva|fale .. daqui|mais|em|depois; daqui a .. meses|semanas|ano|anos|mês; para o|próximo ano|verão|outono|inverno|mês|semestre; próximo|próxima <season>; depois|antes|até|para|em|após|no|na|lá|passado do|da|das|dos|o|a|as|para? o|a? <season>; lá para; tenho|temos de|que falar|consultar|pensar|conversar|discutir; falar|conversar|discutir .. com o|a meu|minha|nosso <body>; orçamento .. esgotado|gasto|acabou|ano; pensar melhor|nisso|sobre|no; ainda não decidimos|sei|sabemos|decidi; mais tarde|adiante|para; agora .. impossível|não; de momento; por agora; por enquanto; neste momento .. não|impossível; atolados|afogados|cheios|assoberbados; adiar|adiamos|adiado|adiámos; veremos|logo se vê; talvez .. faça|mais|depois|em|próximo|no; este ano .. não
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
    ligue|liga|telefone|telefona me|nos; ligue .. me|para; liga|ligo|ligará|ligarei|ligaremos|telefona|telefonará|telefono|telefonarei lhe|te; vai|vou ligar|telefonar lhe|te; pode|podes ligar|contactar me|nos|para; pelo|por telefone; uma chamada|um telefonema; telefonema; ao telefone; falamos|falemos ao|por|amanhã|segunda|terça|quarta|quinta|sexta; podemos falar; meu número|telemóvel|telefone é; aguardo a sua|tua chamada
    ligue|liga|telefone|telefona me
    me ligue|liga|telefone
    pode|podes ligar me?
    ligo lhe|te
    vou|vamos? ligar lhe|te
    ligarei|ligaremos
  `,
  info: `
    onde posso|podemos .. ler|ver|encontrar|consultar; mande|envie me|nos <material>
    podia|pode|poderia|podes|podiam|podemos|queria|gostaria|gostava|gostaríamos|quero|queremos|preciso|precisamos|tem|têm|tens|envie|envia|mande|manda|agradecia|enviar|mandar ... <material>; quanto custa|custam|fica|é|cobra|cobram|sai; quais|qual|que são|é|os|as|preços|inclui|tarifas|condições; o que inclui|está; gostava|gostaria|queria|prefiro .. ler|saber|ver|conhecer; por escrito; saber mais; mais informações|informação; <material> ... ?
    enviar|mandar|envie|mande|envia|manda ... ${material}
    receber ... ${material}
    tem|têm|tens .. ${material}
    mais informações|informação
  `,
  yes: `
    marquemos|marcamos|marcar|combinar|combinamos .. data|dia|reunião; contrato|orçamento está|já assinado|aceite; minha|meu|nossa _ queria|quer|gostava|gostaria; aula experimental; inscreva nos|me
    boa|excelente|ótima|que proposta|ideia|oferta|boa; quando pode|podes|podia|podemos|começamos|podem; faça|faz|prepare|envie me|nos .. orçamento; orçamento para; avance|avançamos|avançar|podem; de acordo; aceitamos|aceito|aprovado|aprovamos|confirmo|confirmamos; agrada me|nos; agradou me|nos; luz verde; venha|vem|passe|passa .. ver|visitar|cá|escritório|oficina; reunir|reunião|encontrar|conhecer nos|lo|la|se?; reunião; quero|queremos|queria|queríamos|gostava|gostaria|gostaríamos .. encomendar|comprar|começar|experimentar|reservar|contratar|inscrever|reunir|conhecer; conte|conta connosco|comigo; negócio fechado; com todo o gosto; com muito gosto; ordem de compra; nota de encomenda
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
