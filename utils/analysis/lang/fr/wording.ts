import type { Wording } from '../../rules/wording';

/** French wording of suggestions; own compilation. */
export const wording: Wording = {
  moment: 'au plus tard {day} à 17 h',
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'],
  inAgreement: 'en accord avec {name}',
  apology: `
    je|nous vous? .. prie|prions .. excuser
    mes|nos sinceres? excuses
    toutes mes|nos excuses
    desole|desolee|desoles
    je|nous suis|sommes navre|navree|navres
    pardon pour|de
  `,
  payment: `
    facture|factures|montant|somme impayee|impayees|impaye|due|en
    relance .. paiement|facture
    rappel .. paiement|facture
    paiement .. n' .. pas
    facture .. reste|demeure|n'
    solde restant
    echeance .. depassee|passee
  `,
  asking: `
    pourriez|pouvez|pourrais|peux vous|tu
    merci de me|nous|bien
    dans l' attente de
    faites|fais moi|nous savoir
    dites|dis moi|nous
    tenez|tiens moi|nous
  `,
  thanking: `
    un grand merci
    merci beaucoup pour|de
    merci pour votre|ton|notre|l' aide|temps|patience|accueil|confiance|echange
  `,
  asksName: `
    a qui ai je l'|le
    a qui est ce que
    a qui ecris|dois|puis je
    avec qui suis|ai je
    quel est votre|ton nom
    votre|ton nom .. connaitre|savoir|indiquer
    comment vous appelez|appelles
  `,
};
