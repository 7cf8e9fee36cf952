import type { NoticeWords } from '../../reply/types';

/** What Portuguese auto-replies and notices of systems are made of; own compilation. */
export const notices: NoticeWords = {
  classes: { you: 'lhe|te' },
  awaySubject: `
    resposta automática; fora do escritório; ausência|ausente; férias; ausencia|ausente|ferias|encerrado|encerramento; fora do escritorio
    resposta automatica; licenca
  `,
  away: `
    estou|estarei de férias; estou|estarei .. ausente|fora; de licença; está|estamos fechado|fechada|fechados|encerrado|encerrada|encerrados
    estou|estarei|encontro .. ferias|ausente|fora|licenca|viagem|baixa; de ferias; fora do escritorio; esta|estara encerrado|encerrada|fechado|fechada
    encerrado|encerramos de|ate|para; nao leio; sem acesso; ja nao trabalho; me ausente
    em viagem|digressão|retiro|cruzeiro|formação|recuperação; regresso|volto a|no|dia
  `,
  back: `
    de volta; no meu regresso; regresso a|no|dia|em; volto a|no|dia; reabrimos; respondo quando; responderei; estarei de volta
  `,
  cover: `
    em caso de urgência; assuntos urgentes; na minha ausência; durante a minha ausência; urgencias|urgente|urgentes|assuntos urgentes; na minha ausencia
    contacte|contactar o|a; em caso
  `,
  noticeSubject: `
    confirmação de|da|do; a sua encomenda; seu pedido; não entregue; newsletter
    encomenda|confirmacao|confirmada|fatura|reserva|recibo|pedido|falha|entrega|newsletter|lembrete|aviso|ticket; a sua _? encomenda|reserva|conta
    recebido
  `,
  notice: `
    mensagem automática; gerada|enviada automaticamente; não responda; não responder; obrigado|obrigada pela|por sua|a? encomenda|compra|inscrição
    número da|do encomenda|pedido; cancelar a? subscrição|inscrição; não foi possível entregar; recebemos o|a seu|sua pedido|mensagem
    obrigado|obrigada pela sua|tua compra|encomenda|inscricao|reserva; esta a ser preparada|processada
    foi registado|registada|recebida|recebido|confirmada|enviada|entregue|processado; recebemos o seu|a sua; numero de; nao foi entregue; falha na
    clique; inicie sessao; area de cliente; caixa de correio
  `,
  optout: `
    cancelar a subscricao; remover a subscricao; recebe este|esta; newsletter|boletim
  `,
  noreply: `
    nao responda|responder a; mensagem automatica; gerado|gerada automaticamente; nao responda; email automatico
  `,
};
