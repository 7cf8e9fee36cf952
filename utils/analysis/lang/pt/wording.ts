import type { Wording } from '../../rules/wording';

/** Portuguese turns that rules look for; own compilation. */
export const wording: Wording = {
  classes: {
    // Quem é pequeno, e como.
    um: 'um|uma|o|a|mais|vosso|vossa',
    merely: 'só|apenas|somente|simplesmente|unicamente|meramente; nada mais que|do; tão só',
    role: `
      estagiário|estagiária|telefonista|assistente|secretária|secretário|aprendiz|estudante|empregado|empregada|voluntário|voluntária|novato|novata|principiante|leigo|leiga|auxiliar|administrativo|administrativa
      motorista|estafeta|mensageiro|mensageira|porteiro|porteira|jardineiro|vendedor|vendedora|caixa|rececionista|recepcionista|contabilista|operário|operária|subalterno|executante|substituto|substituta|funcionário|funcionária
      pessoa|aquele|aquela|peça|peão|engrenagem|número|simples|humilde|modesto|modesta|pequeno|pequena|voz|intermediário|técnico|mulher|homem|rapariga|rapaz|mãe|pai|tradutor|tradutora|ajudante|amador|colaborador|temporário|temporária|quem|trabalhador|trabalhadora|moço|moça
    `,
    far: 'pouco|bocado|momento|minuto|minutos|hora|horas|dia|dias|semana|passo|chamada|clique|quilómetro|mesma|mesmo|primeira|primeiro|melhor|última|último|bocadinho',
    clever:
      'inteligente|importante|capaz|qualificado|qualificada|preparado|preparada|competente|esperto|esperta|entendido|entendida|sábio',
    stupid:
      'estúpido|estúpida|tolo|tola|parvo|parva|insignificante|pequeno|pequena|inútil|incapaz|ignorante|burro|burra|idiota|boba|bobo|parvas|estúpidas',
    menial:
      'telefone|telefones|correio|café|chamadas|fotocópias|cartas|atas|encomendas|caixas|papéis|ordens|recados|mensagens|agenda|arquivo',

    // Quem se esconde, e atrás de quê.
    office: `
      direção|direcção|sede|contabilidade|jurídico|informática|administração|gerência|gestão|conselho|empresa|companhia|organização|chefe|chefia|superior|superiores|responsável|departamento|casa|grupo|diretoria|central|patrão
    `,
    // Theirs to decide, unless it is ours.
    outside: 'banco|câmara|seguradora|escola|fornecedor|fornecedores|transportadora|proprietário|fabricante',
    ours: 'nosso|nossa|nossos|meu|minha',
    machine:
      'sistema|computador|programa|software|portal|aplicação|aplicativo|site|página|plataforma|formulário|servidor|ferramenta',
    rules:
      'regulamento|regulamentos|regra|regras|norma|normas|política|políticas|protocolo|protocolos|procedimento|procedimentos|condições|diretrizes|estatutos|contrato|regulação|burocracia|rgpd|instruções|termos',
    the: 'o|a|os|as|nosso|nossa|nossos|nossas|meu|minha|meus|do|da|dos|das|pelo|pela|este|esta|no|na|ao|à|num',
    forbid: `
      proíbe|proíbem|impede|impedem|recusa|recusam|bloqueia|bloqueiam|exige|exigem|obriga|obrigam|impõe|impõem; nos|me|lhe|se proíbe|proíbem|impede|impedem|obriga|obrigam|recusa|recusam|impõe
      não nos|me|lhe|o|se|te? permite|permitem|deixa|deixam|autoriza|autorizam|prevê|preveem|quer|querem|aceita|aceitam|admite|admitem|reconhece|funciona|aprova|cobre|contempla; não nos permite; ainda? não aprovou|aprovaram|assinou|respondeu|autorizou|quis
      indica|diz|mostra que; rejeitou|bloqueou|cancelou|proibiu|negou|anulou|eliminou|recusou; diz|dizem que não
    `,
    decide:
      'decidiu|decidiram|decidido|decretou|impôs|ordenou|suprimiu|determinou|determinado|fixou|estabeleceu|resolveu',
    because:
      'devido a|ao|à|aos|às; por; por causa de|da|do|dos; na sequência; em consequência; em virtude; dado|dada|dados|dadas; por motivo|motivos; face a|ao|à; com; em razão; graças a|ao|à; perante',
    trouble: `
      covid*|coronavírus|pandemia|greve|inventário|mudança|férias|reestruturação|reorganização|fusão|migração|sobrecarga|cortes|trânsito
      falta|escassez|ausência de pessoal|meios|mãos|tempo|recursos|funcionários; baixas de pessoal|médicas; erro|falha|problema|problemas|avaria|incidente|quebra informático|informática|informáticos|técnico|técnica|técnicos|do|da|interno|interna|internos|sistema|administrativo|de
      circunstâncias|motivos|razões|mudanças|problemas|causas|questões imprevistas|alheias|alheios|técnicas|técnicos|internas|internos|organizativas|organizativos|administrativas|administrativos|excecionais|excepcionais|logísticos|operacionais|orçamentais
      volume|quantidade|carga|acumulação|número|excesso|afluência de|elevado|alto; elevado|elevada|grande|enorme volume|número|carga|procura|afluência|quantidade; muito trabalho; nosso fornecedor|sistema; novo|nova sistema|política|programa|regulamento; período|época de
    `,

    // O que se vende, quando e com que força.
    offer:
      'oferta|promoção|desconto|preço|tarifa|oportunidade|ofertas|preços|tarifas|descontos|prazo|campanha|inscrições|condições',
    soon: 'hoje|amanhã|agora|já; meia noite; esta noite|semana|tarde; em _ horas; dentro de; à meia',
    count: 'um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|poucas|poucos|2|3|4|5|6|7|8|9|10',
    when: 'das|até|estou|posso|tenho|em|por|a|de',
    places: 'lugares|lugar|vagas|vaga|unidades|quartos|bilhetes|exemplares|licenças|peças',
    nth: 'terceiro|terceira|quarto|quarta|quinto|quinta|sexto|sexta|enésimo|enésima|3|4|5',
    said: 'pediu|pediste|disse|disseste|queria|querias|preferia|preferias|tinha|solicitou|quis',
    contact:
      'ligar|ligasse|ligue|telefonar|contactar|contactado|contactada|esperar|esperasse|escrever|sossego|paz|pensar|setembro|outubro|novembro|dezembro|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|verão|outono|primavera|inverno|férias|mais|não|tarde|depois',
  },

  belittling: `
    sou <merely> <um> <um>? !<far> _? <role>; sou <merely> <um> <um>? !<far> _ .|,|$|e|que|de|do|da|aqui; sou <merely> <role>; <merely> sou <um> !<far> _; não sou mais do? que <um>; não sou senão; não passo de; sou um|uma simples|humilde|pobre|modesto|modesta|mero|mera _; como simples|humilde|mero|mera _; enquanto simples; na qualidade de simples; simples|humilde <role>
    <merely> atendo|passo|levo|faço|sirvo|entrego|arquivo|limpo|transmito|cumpro|abro <um>|os|as? <menial>|ordens; não faço mais do? que; limito me a; quem sou eu; que sei eu; sei lá eu; não sou suficientemente|bastante|assim|tão|muito <clever>; não sou <clever> o suficiente; sou demasiado|muito? <stupid>; sou um|uma inútil|ignorante|nulidade|zero|nada|burro|burra
    minha|minhas pergunta|perguntas|dúvida parva|estúpida|tola|idiota|boba|parvas|estúpidas; a? minha opinião|voz|palavra|ideia não conta|vale|importa|interessa; não sou ninguém; aqui não sou|mando|conto nada|ninguém; não mando nada; voz na matéria; não tenho voz; não me ligue|ligues; não ligue|ligues a mim; ninguém me ouve|pergunta|diz|liga; a mim ninguém; não conto para; peça da|de|na engrenagem|máquina; último da fila|cadeia
    está acima das|de minhas|mim; ultrapassa me; alguém que perceba|saiba|entenda mesmo|realmente|disso; alguém mais importante; não valho|sirvo nada|para; minha humilde|modesta opinião|pessoa ,? não; um zero à esquerda; zero à esquerda; não percebo nada disto
    sou só|apenas um|uma pobre|simples|humilde|mero|mera _; eu aqui não sou|mando|conto ninguém|nada; só passo recados; não tenho estudos; quem sou eu para; a minha opinião não conta|vale
  `,
  belittlingNot: `
    sou <merely> <um> pouco|bocado|bocadinho
    <merely> atendo|respondo ... até|das|desde; hoje|amanhã <merely> atendo|respondo
  `,
  belittlers: 'só|apenas|somente|simplesmente|unicamente|meramente',

  hiding: `
    <ours> <outside> <forbid>; <ours> _ <outside> <forbid>
    <the> <office> <forbid>; <the> _ <office> <forbid>; <the> <machine> <forbid>; <the> <rules> <forbid>; <the> _ <rules> <forbid>; <the> <rules> _ <forbid>; <the> <rules> de|do|da _ <forbid>; <the> <office> _ <forbid>; <office> <forbid>; quem decide|manda é|são <the> <office>; decide|manda <the> <office>
    é política|norma|prática|regra da|de|nossa|interna|não|que; é a? nossa política|norma|prática não|de; são as regras|normas|ordens; as regras são; regras são regras; vai contra|é contra <the>? <rules>; contra <the> <rules>; segundo|conforme <the> _? <rules> ... não|nenhum|nenhuma; mãos atadas; vem|vêm de cima; ordem|decisão|ordens de cima
    não podemos|posso fazer nada; não depende de nós|mim; não está nas|na minhas|nossas|minha|nossa; fora do nosso|meu controlo|controle; alheio|alheia|alheias|alheios à|a nossa|nós; não é culpa nossa|minha; falhou|falharam nos; não tenho|temos autorização|permissão; não estou|estamos autorizado*|autorizada|autorizados; deixou nos ficar; fornecedor falhou
    é assim que funciona|funcionam; as coisas são assim; eu não faço as regras; culpa do|da <office>|<machine>; é culpa do|da; sem exceções|excepções; não se abrem|fazem|há exceções; obrigam nos; proíbem nos; só cumpro|sigo|cumprimos; apenas cumpro|sigo|cumprimos|seguimos; automaticamente cancelado|cancelada|anulado|rejeitado; não me compete; não nos compete
  `,
  circumstance: `
    <ours> <outside> .. <decide>
    <because> .. <trouble>; <because> <trouble>; nós ,? como|enquanto departamento|empresa|organização|escola|companhia|câmara|banco|associação|administração|equipa; como|enquanto departamento|empresa|organização|escola|companhia|câmara|banco|associação; <the> <office> .. <decide>; foi <decide>; ficou <decide>; <decide> pelo|pela <office>
    segundo <the> <rules>; nossa|nosso|nossas|nossos <rules>; nosso|o fornecedor|transportador; falta de pessoal; política da
    porque|como|visto que? o|a|nosso|nossa departamento|serviço|equipa ... pessoal|sobrecarregado|sobrecarregada
  `,
  refusal: `
    não; nenhum; nenhuma; nada; nunca; tampouco; já não; impossível; atraso; atrasos; atrasado|atrasada|atrasados|atrasadas|atrasar|atrasou; demora; demoras; cancelado|cancelada|anulado|anulada; recusado|recusada; infelizmente; lamentamos; lamento; perdido|perdida; esquecido; erro; esperar; suspenso|suspensa; adiado|adiada; fechado; tarde; mais tempo; pendente; sem resposta
  `,
  owning: `
    deles|dela|dele; segundo eles|ele|ela; regras|política|sistema deles|dela|dele
    culpa minha; minha culpa|responsabilidade; meu erro; devia ter; esqueci me; enganei me; foi erro meu; falha minha
    não cheguei; não consegui chegar; cheguei tarde|atrasado
  `,
  insteadOfHiding: {
    formal: 'Assim não me é possível, e procuro com gosto consigo o que se pode fazer.',
    informal: 'Assim não me é possível, e procuro com gosto contigo o que se pode fazer.',
  },

  pressure: `
    não|nunca .. respondeu|respondeste|respondido aos|às|a meus|minhas .. <count> .. mails|emails|mensagens|chamadas|propostas
    última|única oportunidade|ocasião|hipótese|chance !de|para; <offer> .. termina|terminam|acaba|acabam|expira|fecha|fecham|caduca|vence .. <soon>; só|apenas|somente hoje !<when>; <offer> .. só|apenas <soon>; só|apenas restam|resta|há <count> _? <places>; restam|há só|apenas <count> _? <places>; últimas vagas|unidades; últimos lugares; até esgotar; enquanto houver|durar; quase esgotado|esgotados|cheio; agora ou nunca
    não espere|esperes|hesite|hesites mais|muito; não perca|percas|deixe|deixes .. oportunidade|escapar|oferta|esta; aproveite|aproveita|agarre|agarra .. oportunidade|ocasião|oferta|desconto|já; antes que seja .. tarde; decida|decide se|te? .. depressa|já|hoje|rápido|agora; assine|compre|encomende|reserve|aja|responda|inscreva|assina|compra|encomenda|reserva se|te? já|hoje|agora|rápido|depressa|imediatamente
    despache se; apresse se; despacha te; arrepender se; arrepender te; vai|vais arrepender; nunca|não mais? volta|voltará|vai a|mais|voltar; <offer> .. não volta|voltará|dura; preços|preço|tarifas sobem|sobe|aumentam|aumenta|vão .. <soon>; <soon> .. preços|preço sobem|sobe|aumentam|aumenta; manter|segurar|guardar .. preço|oferta|desconto .. até; cada dia|semana|hora que .. espera|passa|hesita|perde|custa; custa lhe|te .. dinheiro; a perder dinheiro; perde|perdes dinheiro; sai|fica mais caro; faltam|restam <count>|poucas horas|dias

    só|apenas lhe|te falta assinar|a|sua; só falta assinar|sua|tua; só|apenas falta a sua|tua assinatura; só|apenas tem|tens de|que assinar; já lhe|te reservei|inscrevi|preparei|guardei|marquei; já reservei|preparei|preenchi|fiz .. seu|sua|teu|contrato|lugar; já tratei de tudo; parto do princípio; suponho|presumo|assumo|deduzo que .. aceita|assina|participa|interessado|interessada|alinha|adere; conto|contamos com a|o|si|ti sua|tua|seu|teu|assinatura; posso contar com a|o sua|seu|tua
    diga|diz simplesmente|só|apenas|lá? que sim; diga sim; quando assinamos|podemos|assina|fechamos; fechar|fechamos o|a|este negócio|venda|acordo|contrato; o contrato está pronto|à; parabéns pela|por sua|tua|ter|escolher .. escolha|compra|subscrição|decisão|escolhido; pode|podes sempre cancelar|desistir; por isso .. anexei|anexo|enviei .. contrato|encomenda; por isso registo|anoto|avanço

    fechar|assinar|vender|conseguir|fazer <count> _? contratos|vendas|clientes|negócios|encomendas; <count> contratos|vendas este|antes|até; falta me .. venda|contrato|assinatura; meu|meus|nosso|nossos objetivo|objetivos|bónus|prémio|meta ... mês|atingir|trimestre|cumprir; atingir|cumprir o|os|a|as|meu|minha .. objetivo|objetivos|meta|metas|quota; minha|meu comissão|bónus; meu|minha|nosso chefe|patrão|diretor|diretora quer|espera|exige|precisa .. seu|sua|teu|resposta|sim|assinatura|hoje|si|que
    preciso|precisamos .. sua|tua|resposta|assinatura|decisão|sim .. hoje|agora|já|até; sua|tua assinatura|decisão|resposta hoje|já|até

    <nth> email|mensagem|vez|chamada|tentativa|e-mail|carta|mail e|que|sem|continuo|ainda; continuo|continuamos|estou sem|à resposta|notícias|espera; ainda não .. respondeu|respondeste|tive|recebi; porque|porquê não .. responde|respondes|assina|assinas|atende|liga|decide; por que|porque não responde|respondes; até que|me? atenda|atendas|responda|aceite|assine|diga|atender; não vou|desisto|pararei parar|desistir|largar|de|até; continuarei|continuo a ligar|escrever|insistir
    <said> ... <contact> ... ,? mas; sei que .. <said> ... mas; embora|apesar|ainda|mesmo de|que|assim .. <said>|ter|quisesse|pedido; não consegui|podia|pude esperar|resistir; não está|estava|tem interessado|interessada|interesse ... mas; não aceito um
    seu|teu|seus|a|sua concorrente|concorrentes|concorrência|vizinho|vizinhos|colegas já|assinou|assinaram|está|estão; concorrência já; toda a gente ... já|aderiu|assinou; todos ... já|aderiram|assinaram; é|és o|a último|última|único|única !a; não quer|queres que|para seus|teus|os|filhos|família; quer o melhor
    pague|paga|paguem ... ou|senão|antes; ou mandamos|mando|enviamos|vamos|vou; senão mandamos|vamos|vou|passo; passe|passa|larga|larga para|o cá|dinheiro|a; vá lá|, amigo|pá ,? .. paga|fatura|dinheiro; vai se arrepender; sabemos|sei onde mora|moras
    olá linda|lindo|querida|princesa|gata; fotos|foto das|de|na|em .. férias|praia|biquíni|perfil; teus|seus|teu|seu lindos|lindo|belos|bonitos olhos|sorriso|fotos
    olá|oi princesa|docinho|gatinha; , princesa|docinho|gatinha .|,|!|$; haverá|vai consequências; antes que seja demasiado
    seu|teu lugar|vaga vai|irá|passa para|a outro|outra|alguém; deduzo|presumo que podemos .. agendar|encomenda|contrato
  `,
  hints: {
    soon: 'hoje|imediatamente; meia-noite; esta noite; agora mesmo; antes do almoço; nos próximos _ minutos; faltam _ horas|minutos; até ao meio',
    scarce:
      'só|apenas|exatamente restam|resta|tenho|há? <count> _? <places>; últimas|últimos <count>? <places>; quase esgotado|cheio',
    rise: '<offer> .. duplica|sobe|sobem|aumenta|expira|caduca|termina|acaba; mais caro',
    loss: 'ou perde|perdes; senão <offer>|perde|perdes|o|a; para sempre; definitivamente; demasiado tarde; uma pena; perde se',
    deal: 'contrato|assinatura|assinar|assine|encomenda|débito|cartão|sinal; em seu|teu nome; diga que? sim; no seu|teu nome; o seu aval',
    assumed:
      'em|no seu|teu nome; já .. reservado|preparado|preenchido|reservei|preparei|preenchi; decisão .. tomada; dou por certo; sinal de compra; parto do; sei que o',
    attempts:
      '<nth> email|mensagem|chamada|vez|tentativa; <count> mensagens|chamadas|emails; sem resposta|notícias; continuo sem',
    target:
      'meu|meus|nosso|nossos objetivo|objetivos|comissão|números|meta|mês|trimestre; meu|minha chefe|diretor|diretora quer|espera|exige|só',
    exposure:
      'vizinhos|clientes|senhorio|mulher|marido|família|aldeia|chefe .. soubessem|saibam|saber|ouvissem|pensam; as pessoas falam; acredite; seria uma pena; se se importa',
    stranger: 'nunca|ainda não? falámos|falamos|conhecemos|encontrámos; não nos conhecemos',
  },
  calming: `
    leve|leva o tempo
    como combinado|combinámos|acordado
    sem compromisso|pressa
    não há pressa
    com calma
    como pediu|pediste|solicitou
    não tem|precisa de
  `,
  insteadOfPressure: {
    formal: 'Leve o tempo que precisar; gostaria de saber o que pensa.',
    informal: 'Leva o tempo que precisares; gostaria de saber o que pensas.',
  },
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
  cancelling: `
    cancelar|adiar|desmarcar|remarcar .. reuniao|encontro|chamada|visita|consulta|marcacao
    tenho|temos de|que cancelar|adiar|desmarcar|remarcar
    reuniao|encontro|visita .. cancelada|cancelado|adiada|adiado
    nao poderei|poderemos|consigo|vou ir|comparecer|estar
    outra|nova data
  `,
  condoling: `
    condolencias|pesames
    falecimento|faleceu
    luto|perda do|da|de
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
