import type { Wording } from '../../rules/wording';

/** Italian wording of suggestions; own compilation. */
export const wording: Wording = {
  moment: 'entro {day} alle 17.00',
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì'],
  inAgreement: 'in accordo con {name}',
  apology: `
    mi|ci scuso|scusiamo per|del|della|di
    le|vi|ti .. chiedo|chiediamo scusa
    chiedo|chiediamo scusa
    mi|ci dispiace per|di|che
    le|mie|nostre .. scuse
  `,
  payment: `
    fattura|fatture|importo|pagamento|saldo insoluta|insolute|scaduta|scadute|scoperta|sospeso|in
    sollecito .. pagamento
    promemoria .. pagamento
    non .. ricevuto .. pagamento
    pagamento .. non .. pervenuto
    scadenza .. superata|passata
  `,
  asking: `
    potrebbe|puo|potresti|puoi
    resto|restiamo in attesa
    mi|ci faccia|fai|fa .. sapere
    fammi|facci sapere
    vorrei sapere
  `,
  thanking: `
    mille|molte|tante grazie
    grazie di|mille cuore|per
    grazie per il|la|l' suo|tuo|sua|tua? aiuto|tempo|pazienza|fiducia|disponibilita|chiacchierata
  `,
  asksName: `
    con chi ho|sto|parlo|scrivo
    a chi mi|sto|scrivo
    qual e il suo|tuo
    il suo|tuo nome .. sapere|dirmi
    come si|ti chiama|chiami
    posso sapere il suo|tuo
  `,
};
