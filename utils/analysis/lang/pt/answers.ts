import type { AnswerWords } from '../../reply/types';

/** What Portuguese answers are made of; own compilation. */
export const answers: AnswerWords = {
  classes: {
    me: 'me|nos',
    contact:
      'ligar|ligue|liguem|telefonar|telefone|escrever|escreva|escrevam|contactar|contacte|contactem|insistir|insista|incomodar|chamadas|emails|contatar',
  },
  not: 'nao|nunca|jamais|nada|ninguem|nenhum|nenhuma|nem|sem|tampouco',
  but: 'mas|porem|contudo|apenas|so|todavia|embora',
  regret:
    'infelizmente|lamento|lamentamos|pena|desiludir|lamentavelmente|desculpe|desculpem; tenho|temos muita pena; sinto muito',
  luck: 'sorte|felicidades|exitos; boa sorte; muita sorte; muito sucesso; desejo lhe|vos; desejo|desejamos .. sucesso|sorte; obrigado|obrigada|agradeco pela|pelo|a|o paciencia|tempo|incomodo|esforco',
  no: 'nao me|nos interessa; nao estou|estamos interessado|interessados; nao obrigado|obrigada; nao , obrigado|obrigada; ^ nao $|,|.; e nao; obrigado|obrigada , mas; obrigado|obrigada mas; nao e para nos|mim; nao me|nos interessa; resposta e nao|negativa; agradeco mas; agradecemos mas; nem pensar; fica para tras; passo $|.; mantem-se o nao; nao quero; nao vai dar; de maneira nenhuma; nao obrigado|obrigada; ja nao; sem nos; lamento mas; nao nos',
  refuse:
    'nao me|nos interessa; nao estou|estamos interessado|interessados; recusar|recuso|recusamos|recusada|recusado|rejeitar|rejeitado|rejeitada|declinar|declino|declinamos|desisto|desistimos|desistir|cancelar|dispensamos|dispenso|prescindir|prescindimos|prescindo|abdicamos|chumbada|chumbado|anular|rescindir; votou|votaram|votado contra; nao .. avancar|avancamos|avancaremos|prosseguir|seguir|continuar; decidimos nao; optamos por nao; recuamos; nao vamos; nao aceitamos; chumbada|chumbado|rejeitada|rejeitado|recusada|reprovada|reprovado|votada|votaram .. contra|chumbada; foi chumbada|recusada|rejeitada; votou|votaram contra; nao foi|foram .. aceite|aprovada|selecionado|escolhido; parecer negativo|desfavoravel; ja nao .. falta|precisamos|preciso|interessa|quero|queremos; nao renovamos|seguimos|continuamos; paciencia; sem efeito; descartada|descartado; contra a proposta; nao passou',
  final:
    'definitivamente|definitivo|definitiva|unanimidade|absolutamente|terminantemente|jamais|categoricamente; ponto final; de uma vez; nem agora nem; nunca mais; para sempre; nao insista; de todo; nao se muda; e pronto; nao vale a pena; e ponto; assunto encerrado; por unanimidade; esta decidido; nada a fazer',
  want: 'quero|queremos|quer|desejo|desejamos|procuro|procuramos|pretendo|pretendemos|tenciono|vontade|penso',
  need: 'preciso|precisamos|precisa|necessito|necessitamos|falta|serve|servem|necessario|util|vale|sentido|faz',
  interest: 'interessa|interessam|interessado|interessados|interessada|interesse|convence|atrai|vejo|vemos',
  fit: 'serve|adequa|encaixa|convem|corresponde; para nos|mim',
  other:
    'outro|outra|outros|concorrencia|concorrente|concorrentes|alguem; outro fornecedor|candidato|orcamento; outra empresa|opcao|pessoa|solucao|proposta; uma empresa|agencia|casa de|em',
  chosen:
    'escolhemos|escolhi|escolhido|escolhida|optamos|optei|optado|decidimos|contratamos|contratado|assinamos|adjudicado|adjudicada|mudamos|preferimos|selecionado|entregue|entregamos|contratei',
  already: 'ja|sempre|desde; ha anos|muito; de longa data; ha muitos anos',
  provided:
    'coberto|cobertos|servido|servidos|temos|tenho|resolvido|tratado|encontrei|encontramos|comprei|compramos|seguro; de sobra; que chegue; suficiente|bastante; preenchida|preenchido|ocupada|ocupado|atribuida|atribuido|incluido|incluida|entregue; vaga|lugar|posto .. preenchida|preenchido|ocupada|atribuida; entretanto preenchida; ja temos|tenho|ha quem|alguem|encontramos; promocao interna; esta incluido; atraves da|do; quem trata|faz e|e',
  stay: 'ficamos|fico|mantemos|mantenho|continuamos|continuo|contente|contentes|satisfeito|satisfeitos|costume|atual|actual|habitual|fieis; com o nosso|meu|a; como esta|estamos; do costume; de sempre',
  ourselves:
    'mesmos|mesmo|proprio|proprios|propria|internamente|casa; nos mesmos|proprios; eu mesmo|proprio|mesma; por nossa conta; a mao; boca a boca; com os nossos; ca em casa',
  kin: 'porteiro|caseiro|jardineiro|continuo; cunhado|cunhada|sobrinho|sobrinha|primo|prima|genro|nora|sogro|sogra|tio|tia|irmao|irma|filho|filha|neto|neta|vizinho|vizinha|voluntarios|voluntario|amigo|amiga|pais|pai|mae|marido|mulher|socios|estagiario',
  does: 'faz|fazem|trata|tratam|ocupa|ocupam|cuida|cuidam|gere|gerem|constroi|imprime|arranja|tem',
  dear: 'caro|cara|caros|dobro|triplo|elevado|elevada|alto|alta|barato|carissimo|puxado; demasiado caro|dinheiro; fora do orcamento|alcance; nao .. pagar|suportar; excede|ultrapassa; acima; o que pago; por esse preco; mais caro',
  ended:
    'fecho|fechamos|fecha|fechou|encerro|encerramos|encerra|encerrou|encerramento|reforma|reformo|vendido|vendida|vendemos|vendi|demolido|demolida|falencia|insolvencia|dissolvida|cancelado|cancelada|suspenso|anulado|largo|acabou|trespassei; vou para a; deixo o; fechar portas; ja nao existe; caiu por terra; sem efeito; foi cancelado; entregamos|entreguei|devolvemos|devolvi .. escritorio|chaves|loja|casa|espaco; mudo|mudamos|vou|vamos .. viver|morar|para o|para a; vou viver; vendi|vendemos|vendida|vendo .. casa|loja|barco|carro|negocio|guitarra; fechamos|fechei|fecho|encerramos .. loja|negocio|portas|empresa|definitivamente; faleceu|morreu|falecido|falecimento; divorciei|separamos|divorcio; cancelado|cancelada|desmarcado; reformei|reformo|aposentei|aposentado; dissolvida|insolvente|liquidada; trabalhamos todos; ja nao existe|trabalho|temos|vivo; de casa; acabou|terminou; deixei|deixo|deixamos .. de; o médico; tirou|proibiu; para sempre; não posso|podemos mais; dar o meu lugar',
  unlist:
    'retire|retirem|retirar|remova|remover|removam|apague|apagar|apaguem|elimine|eliminar|tire|tirem|risque; da lista; da|das|do vossa|sua|vosso lista|listas|base|ficheiro; os meus|nossos dados',
  nocontact:
    'nao volte|voltem|voltes a; nao me|nos <contact>; nao <contact>; nao vale a pena; deixe|deixem de|me; escusa|escusam de; poupe|poupem; nao e preciso; nao se incomode; deixe me em paz; nao quero receber; mais contactos|chamadas|emails; nao perca',
  letbe:
    'ficamos por aqui; fico por aqui; deixamos assim|por; dou|damos .. encerrado|terminado; assunto|caso|tema|processo encerrado|terminado|arrumado; esta dito; considere; por encerrado',
  nownot:
    'agora nao|mesmo; por agora|enquanto|ora; de momento; neste momento; ainda nao|e|cedo; nao .. agora|ainda|momento|ano; muito|demasiado cedo; ainda cedo; ma|mau|pior altura|momento|fase|epoca; nao e .. altura|momento|boa; este ano .. nao|ja|nada; antes de .. nao|nada; nao antes; nao e prioridade; mais tarde; fica para|depois; noutra altura; nao tenho cabeca; nao damos; nao tenho|temos cabeca|tempo|maos|disposicao; tudo parado; parado ate; agora|por agora nao|impossivel; nada ate|antes; so depois; nao da agora|este; impossivel agora|antes; fale|falem comigo depois',
  now: 'agora|atualmente|hoje|presentemente; neste momento; este ano|mes; por agora|enquanto; de momento',
  season:
    'primavera|verao|outono|inverno|natal|pascoa|ferias|temporada|epoca|vindima|vindimas|colheita|trimestre|semestre|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|2026|2027|2028; para o ano; proximo|proxima ano|mes|trimestre|epoca|semestre; ano|mes que vem; daqui a|uns; dentro de dois|tres|seis|uns|umas meses|semanas|um; uns meses; umas semanas; mais tarde; um dia; regresso; rentree; depois da|do|das|de pascoa|natal|verao|ferias|carnaval; ate ao outono|verao|natal|inverno; ano letivo; inicio|fim|meados|principios|finais de|do; vindima|colheita|rentree|festas; proximo ano|exercicio|trimestre; no outono|verao|inverno|natal',
  until: 'ate|antes|enquanto; ate que; antes de',
  after:
    'depois|quando|apos|assim|logo|passado|passada|passadas|entao|partir; uma vez; assim que; logo que; a partir; nessa altura',
  again: 'novo|volte|voltar|voltamos|outra; de novo; outra vez; novamente',
  askback:
    'pergunte|pergunta em|depois|quando; volte|volta|voltem|lembre|lembra|recorde|escreva|escreve|contacte|contacta|ligue|liga|pergunte|pergunta|fale|falamos|falaremos|retomamos|retomar|tente|tenta|vemos|veremos|conversamos; volte a; voltar a .. falar|contactar|escrever; voltamos a; lembre me; logo se ve; tenha me; da me um toque .. em; fale|falem|falamos|volte|voltem|contacte|escreva|lembre .. depois|em|quando|apos|na|no; fale comigo; volte a; retomamos|retomar; conte; depois falamos; lembre se; guarde o meu; digo lhe|te|vos; aviso; eu digo; aviso o|a',
  busy: 'atarefados|atarefado|ocupados|ocupado|assoberbados|sobrecarregados|mudancas|mudanca|obras|remodelacao|fusao|inventario|doente|exames|bebe|operacao|maos|cabeca|pessoal; em plena|pleno; cheios de; ate ao pescoco; ate as orelhas; muito trabalho; nao .. tempo|maos; sem tempo|pessoal|maos|cabeca; de baixa; a meio de; atolados; operada|operado|internada|internado|hospital|parto|nasceu|casamento|divorcio|luto|exames|feira|saldos|auditoria|fecho|inspecao|inundacao|incendio|vindimar|apanha|azeitona|mudancas|caixotes|bebe|fusao; a meio de|da|do; em plena|pleno; ate ao pescoco; metidos em; com a minha|meu; nao paramos; sem maos',
  money: 'orcamento|dinheiro|verba|verbas|fundos|caixa|tesouraria|subsidio|budget|meios|liquidez|despesa',
  spent: 'esgotado|esgotada|gasto|gasta|acabou|fechado|congelado|apertado|vazia|sem|nao|comprometido',
  first: 'primeiro|antes|previamente; em primeiro lugar',
  consult:
    'consultar|falar|discutir|conversar|decidir|decide|reuniao|reune|aprovar|debater|apresentar; falar com; tenho de falar; ouvir a|o; com o meu|a; ver com',
  body: 'socio|socia|direcao|direccao|conselho|diretor|diretora|mulher|marido|chefe|patrao|patroa|contabilista|comissao|camara|equipa|familia|presidente|assembleia|irmao|irma|colegas|junta',
  think:
    'pensar|refletir|reflectir|ponderar|duvidas|duvida|indeciso|indecisos|avaliar|amadurecer|matutar; pensar no assunto; deixe me; dormir sobre; vou pensar',
  wait: 'decisao; esperar|espero|esperamos|aguardar|aguardo|aguardamos|paciencia|aguarde; a espera; a aguardar; vamos vendo; licença|herança|escritura|partilhas|notário|resposta|autorização|parecer; à espera; pendente; em suspenso',
  park: 'adiar|adiado|adiamos|adiada|suspender|suspenso|pausa|congelar|protelar|arrumar|empurrar; em pausa; em espera; deixar|deixamos para; na gaveta; em banho; para depois; em suspenso',
  maybe:
    'talvez|possivelmente|eventualmente|porventura; quem sabe; pode ser; em principio; nao digo que nao; nao excluo; logo se ve',
  tied: 'contrato|fidelizacao|assinatura|apolice|arrendamento|presos|comprometidos ate|em|atual; contrato .. ate; contrato atual; ainda temos; stock; fidelizados',
  send: 'solicitamos|envio; mande|manda|mandar|mandem|envie|envia|enviar|enviem|enviarme|passe|passa|passar|remeter|remeta|facultar|faculte|fornecer|dar|partilhar|anexar|deixe|receber|encaminhe; envia me; mande me; pode|podia|poderia enviar|mandar|passar; faca me chegar; fazer chegar; queiram|queira .. enviar|remeter|facultar|juntar|apresentar; enviem|remetam|juntar|apresentar|entregar; tem|tens|teem|tem|haveria .. algum|alguma|um|uma|qualquer; mandas|mandam; podem|podes .. mandar|enviar; faz favor de',
  material:
    'informacao|informacoes|info|folheto|folhetos|brochura|catalogo|catalogos|tabela|tabelas|precos|ficha|fichas|amostra|amostras|referencias|certificado|certificados|condicoes|apresentacao|link|ligacao|pdf|documentacao|documentos|documento|dossier|exemplos|fotos|seguro|copia|manual|video|programa|site|detalhes|especificacoes|apolice|certidao|lista|portfolio; comprovativo|certidao|permanente|tabela|listagem|menu|ementa|calendario|horario|planta|formulario|curriculo|relatorio|iban|nib|plano|modelo|estatutos|ficha|desdobravel|alvara|fiscal; por escrito; alguma coisa escrita; qualquer coisa para; se houver papel|algo|alguma; pacote',
  price:
    'preco|precos|custa|custam|cobra|cobram|quanto|custo|custos|valor|valores|tarifario|honorarios|levam; quanto .. custa|cobram|levam|fica; mais ou menos; por pessoa|cabeça|hora|quilo; quanto pedem|levam|é; o que inclui',
  read: 'ler|leio|ver|vejo|estudar|analisar|consultar|folhear|espreitar|rever; dar uma vista; com calma; vista de olhos; ler|mostrar|espreitar|estudar|folhear .. calma|casa|todos; ver com calma; com calma; para mostrar|ler|ver; dar uma olhadela',
  paper:
    'coisa escrita; escrita sobre; por escrito; para ler; escrito|papel|email|correio|mail|pdf; por escrito|email|correio; em papel; preto no branco',
  more: 'mais informacao|informacoes|detalhes|sobre; saber mais; como funciona; ler mais; opcoes; possibilidades; curioso; curiosa; em que consiste; o que inclui; como e que; exatamente; saber se; quanto ao; gostava de saber|ver|perceber',
  call: 'ligar|chamada|ligue|liga|ligo|ligara|ligarei|telefonar|telefone|telefonema|telefono|telefona|telefonarei|toque|ligada|videochamada|ligam; liga|liga-me|ligue|telefona|telefone|videochamada|zoom|teams|toque; falar ao; uma ligadela',
  callyou:
    'ligo|liga|ligamos|ligarei|ligara|telefono|telefona|telefonarei|telefonara|contacta|contactara lhe|te|vos; lhe|te|vos ligo|liga|ligar|telefono|telefonar; falamos por; falamos ao; falamos na|no|amanha|segunda|terca; entra|entrara em contacto; vai ligar; uma chamada; telefona lhe|te; liga lhe|te; ligo lhe|te; telefonara|ligara|telefonamos|ligamos; entrara em; ja te|lhe ligo; fala consigo|contigo|convosco; fala .. telefone',
  callme:
    'ligue|liga|telefone|telefona|ligem|liguem me|nos|na|no|a|ao|amanha|quando|depois; de|da me um toque; pode|podes|podem ligar|telefonar|apanhar|contactar .. me; ligar me; apanhar me; pode ligar|apanhar; liga me; ligue me; telefone me; telefona me; liguem me; estou disponivel|livre .. a partir|depois; pergunte|pergunta por; depois do jantar|almoco',
  line: 'telefone|telefonicamente|telemovel|numero|fixo|linha; por telefone; de viva voz; ao telefone; pessoalmente; linha direta; telemovel|telefone|whatsapp|extensao; ao telefone; de viva; a conduzir',
  reach:
    'contactavel|disponivel|atendo|escritorio|loja|livre|apanhar; estou|estarei no|na|em|livre; me apanha|encontra',
  talk: 'falar|conversar|conversa|viva voz|explicar|ouvir|falamos|contar|conversamos|explique',
  yes: 'sim|claro|perfeito|certamente|otimo; com certeza|gosto; que sim; claro que; com todo o',
  agree:
    'acordo|aceito|aceitamos|aceite|aprovado|aprovada|aprovamos|confirmo|confirmamos|confirmado|combinado|fechado|avance|avancem|avancamos|negocio; de acordo; pode|podem comecar|avancar|iniciar; luz verde; negocio fechado; vamos a isso; vamos em frente; disse|disseram que sim; por unanimidade; conte|contem connosco|comigo; bora; maos a obra; o trabalho e; ganhou; queremos avancar; aceitamos|aceite|aceito|alinhamos|alinho|fechamos|fechado; quando podem|pode|podes .. comecar|vir|iniciar; esta aprovado|aprovada|aceite; por nos|mim; avancem|avancamos; negocio fechado; aprovou|aprovaram; assinamos|assino; mande|mandem o contrato; convenceram|convenceu; ficou decidido; e convosco|consigo; escolhemos vos|a vossa; ponha|reserve|guarde .. para mim|nós|lado; perfeitas|perfeito|perfeita; são essas|esses; quero|queremos esse|essa|isso; pode ser; fico com; fica|está marcado|reservado|combinado|confirmado; estão contratados|reservados; a que horas podem|pode; somos _ pessoas',
  take: 'aula de experiencia; gostava|gostaria; ficamos|fico|compro|compramos|encomendo|encomendamos|encomendar|reservo|reservamos|reserve|reservar|inscreva|inscrever|inscrevam|levamos|levo|quero|queremos|queria|queriamos|alugo|alugar|encomenda; inscreva nos|me; ponha nos|me; conte comigo|connosco; inscrever|alugar|reservar|encomendar|participar|marcar; queria|queriamos|gostava|gostavamos|quero|queremos .. inscrever|alugar|reservar|marcar|comprar|encomendar|participar|ir; somos um grupo; ha vagas|lugar; aula experimental; quanto e por|fica uma|fica um; guarde|guardem|ponha .. nos|lugar; vamos ser; inscricao; caixas|garrafas|dúzia|quilos; de lado; ponha|guarde|reserve .. para',
  start:
    'comecar|iniciar|arrancar|comece|inicio|instalar|montar|entregar|obra|comecam|arranque; comecar|iniciar|arrancar .. obras|trabalhos|segunda|quando; maos a',
  when: 'quando; a partir de quando; que dia|data|semana; em que data',
  come: 'venha|vir|vem|passe|passar|visita|visitar|medir|medicoes|aparecer|apareca|venham; vir ca; venha ver; passe por; ca vir; vir ca|ver; ver a|o; passar por; venham|venha .. ver|medir',
  meet: 'reunir|reuniao|encontrar|encontro|cafe|marcar|conhecer|demonstracao|encontrarmo; vemo nos; tomar um; em pessoa; nos encontrar',
  sign: 'assinado|assinada|assinar|assinatura|contrato|sinal|adiantamento|anexo|segue|nota; nota de encomenda; numero de encomenda; sinal|adiantamento|mbway|transferência|transfiro; a pronto',
  quote:
    'orcamento|orcamentar|cotacao|proposta|estimativa; faca me|nos um; quanto custaria|ficaria; um orcamento para',
  praise:
    'otimo|otima|perfeito|fantastico|excelente|magnifico|bom|boa|bem|linda|lindo|adoro|adorei|adoramos|gosto|gostei|gostamos|maravilhoso|espetacular|bonito|interessante|lindas',
  convinced:
    'convencido|convencidos|convencida|convence|entusiasmados|entusiasmado|encantados|unanimidade|rendidos|rendido; mesmo o que; era isto; o que procuravamos; nos convenceu; mal podemos; adoramos',
  please:
    'favor|podia|poderia|pode|podes|podem|agradecia|gostava|gostaria|gostavamos|queria|queriamos; por favor; se faz; sera que; tem algum|alguma; prefiro; se fosse possivel',
  amount:
    'metros|janelas|mesas|cadeiras|pessoas|unidades|caixas|garrafas; m2; dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|doze|vinte|trinta|quarenta|cinquenta|cem _; com|sem montagem',
  arrived:
    'chegou|chegaram|chegado|recebi|recebemos|recebido|encontrado|devolvido; chegou bem; sao e salvo; ja ca',
  wrong:
    'enganou|enganado|engano|errada|errado|confunde|trocou|enganaram; por engano; nao sou; pessoa errada; nunca vivi; engano|enganou|trocado|trocada|confundiu|confusao; nao e para mim|nos; nao sou eu|o|a; outro destinatario; pessoa errada; nunca tive|encomendei; deve ser',
  personal:
    'aniversario|parabens|felicidades|casamento|funeral|pesames|hospital|operacao|mae|pai|avo|bebe|cao|gato|fotos|fotografias|festa|concerto|tempo|chuva|beijinhos|beijos|beijo|abraco|melhoras|bolo|premio; como esta; almoco|arroz|jantar|netos|netinhos|miudos|tios|primos|praia|sol|passeio|ferias|bolo|batizado|comunhao|coro|jogo|casaco|jardim|cadela; que almoco|jantar|tarde|dia|bom|boa|bonito|lindo; divinal|delicioso|adoramos|rimos; muitos|beijinhos|beijinho|beijocas; saudades; ate domingo|sabado|logo|amanha',
  running:
    'fatura|factura|paga|pago|pagamento|transferencia|chave|chaves|password|portao|contentores|entrega|encomenda|inquilino|caldeira|azulejos|reboque|escada|cave|ata|horas|pagina|linha|torneira|obra; salao|morada|nif|chave|portao|garagem|contador|turno|sala|recibo|renda|condominio|projetor|andaime|porta|atas|fechadura',
  broken:
    'partido|partida|pinga|pingar|fuga|fenda|risco|amolgadela|preso|range|barulho|avaria|avariado|humidade|bolor|mancha|solto|falta|normal; nao funciona; nao trabalha; e normal; errada; emendar|corrigir|verificar|rever; nao encontro|abre|fecha|liga; falta; e normal|correto',
  lend: 'emprestar|emprestado|emprestada|devolver|emprestaste|emprestou; obrigado|obrigada por|pelo|pela|pelas|pelos .. emprestar|ajuda|flores|bolo|noite|visita|boleia; obrigada|obrigado pelo|pela|por; devolver',
  know: 'conheces|conhece|sabes|sabe; qual|quais|onde|quem|porque|como|que; alguem viu|sabe|tem|levou; de quem; viste|viram; ficou no|na; sabem; quem tem|levou|foi',
  self: `eu|me|nos|mim|meu|minha|meus|minhas|nosso|nossa|nossos|nossas|connosco|comigo`,
  you: `lhe|lhes|te|ti|seu|sua|seus|suas|teu|tua|vos|vosso|vossa|voce|consigo`,
  whilst: `enquanto; até que; quando .. houver|tiver|tivermos|for|acabar|souber|chegar; assim que; logo que; uma vez; sem .. não|nada|ninguém; só quando|depois; enquanto não`,
  because: `
    porque; pois; já que; visto que; devido a; :
  `,
  courtesy: `
    obrigado|obrigada; boa|bom; lamento; cumprimentos
  `,
};
