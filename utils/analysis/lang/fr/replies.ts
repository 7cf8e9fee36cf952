import type { ReplyWords } from '../../reply/types';

const material =
  'plaquette|brochure|documentation|tarifs|catalogue|informations|infos|renseignements|devis-type|échantillons|échantillon|références|présentation|fiche|fiches|grille';

/** French answers; own compilation. */
export const replies: ReplyWords = {
  awaySubject: `
    réponse automatique
    absence
    absent|absente
    message d'absence
    fermeture
    out of office
  `,
  away: `
    je suis .. en congé|congés|vacances
    je suis .. absent|absente
    est|sommes|sont .. fermé|fermée|fermés
    en congé maternité|parental|maladie
    de retour le|au
    je ne travaille plus
    actuellement absent|absente
  `,
  awayOnly: `
    en cas d'urgence
    pour toute urgence
    en mon absence
    pendant mon absence
    à la réouverture
    est fermé|fermée du
    seront lus
  `,
  automatedSubject: `
    confirmation de
    accusé de réception
    votre commande|facture
    non remis
    infolettre|newsletter
    ticket
  `,
  automated: `
    message automatique
    envoyé automatiquement
    généré automatiquement
    ne pas y? répondre
    merci de ne pas
    nous vous confirmons votre
    merci pour votre commande|inscription|achat
    numéro de commande|dossier|ticket
    se désinscrire|désabonner
    vous désabonner|désinscrire
    vous recevez ce
    n'a pas pu être remis|distribué|délivré
  `,
  no: `
    pas intéressé|intéressée|intéressés
    pas intéresse
    ne nous|m' intéresse pas
    choisi une|un autre
    retenu une|un autre
    ne donnerons|donnerai pas suite
    ne pas donner suite
    pas besoin
    non merci
    non , merci
    décliner
    nous renonçons
    je renonce
    ne souhaitons|souhaite pas
    opté pour une|un autre
  `,
  never: `
    pas intéressé|intéressée|intéressés
    choisi une|un autre
    retirez .. liste
    ne plus .. contacter|recevoir|écrire
    retirer de
  `,
  because: `
    parce que
    parce qu'
    car
    puisque
    puisqu'
    en raison
    :
  `,
  courtesy: `
    merci
    bonne
    bon courage
    désolé|désolée
    je vous prie
    veuillez
    bien à vous
  `,
  later: `
    pas le bon moment
    pas le moment
    pour le moment
    pour l'instant
    à la rentrée
    l'année prochaine
    après l'été
    au printemps|automne
    plus tard
    trop tôt
    recontactez
    l'an prochain
    cet été|hiver|automne
  `,
  someDay: `
    à la rentrée
    l'année prochaine
    après l'été
    en janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
    au printemps|automne
  `,
  call: `
    appelez|appelle|rappelez|rappelle|téléphonez|téléphone moi|nous
    vous|te|t' rappellerai|rappellerons|appellerai|appellerons|rappelle|appelle
    pouvez vous m'|me rappeler|appeler
    peux tu m'|me rappeler|appeler
    vous rappellera|appellera
    par téléphone
  `,
  info: `
    envoyer|envoyez|envoie|transmettre|adresser ... ${material}
    recevoir ... ${material}
    auriez|avez vous ... ${material}
    votre|vos|une|des ${material}
  `,
  yes: `
    nous convient
    me convient
    d'accord
    nous acceptons
    j'accepte
    un devis pour
    faire un devis
    établir un devis
    quand pouvez|peux vous|tu
    volontiers
    avec plaisir
    oui ,? merci
    rencontrer
    intéressé|intéressée|intéressés
    passer nous voir
    bon pour accord
    allons y
  `,
};
