import type { ReplyWords } from '../../reply/types';

const material =
  'plaquette|brochure|documentation|tarifs|catalogue|informations|infos|renseignements|devis-type|échantillons|échantillon|références|présentation|fiche|fiches|grille';

/** French answers; own compilation. */
export const replies: ReplyWords = {
  classes: {
    we: "nous|je|on|j'",
    body: 'conseil|direction|équipe|femme|mari|associé|associée|épouse|époux|chef|patron|comité|mairie|famille|parents|bureau|comptable|frère|soeur|fils|fille|collègues|responsable|gérant|banque|assemblée',
    material: `
      plaquette|brochure|documentation|tarifs|tarif|catalogue|informations|infos|renseignements|échantillons|échantillon|références|présentation|fiche|fiches|grille|prix|aperçu|exemples|conditions|copie|attestation|attestations|kbis|assurance|certificat|certificats|site|lien|pdf|documents|document|réalisations|portfolio|prospectus|dépliant|détails|précisions|liste
    `,
    season:
      'été|automne|hiver|printemps|rentrée|année|trimestre|saison|mois|vacances|travaux|déménagement|récolte|vendanges|noël|pâques|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|fêtes|inventaire|semestre|semaines|salon|examens',
  },
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
    annulée|annulé|annulés; merci ,? mais non; fait|fera .. gratuitement; jette|jetons l' éponge; plus besoin
    ne le|la|les|l' ferons|ferai|prendrons|prendrai|signerons|voulons|veux pas; ne ferons|ferai pas; c' est|sera toujours? non; c' est non; trop cher|chère|onéreux; satisfaits|satisfait|contents|content|satisfaite .. de notre|mon|nos|du; restons|reste|resterons|garde|gardons chez|avec|fidèles|notre|nos; projet|mariage|événement|commande est|sont|a .. abandonné|annulé|annulée|abandonnée; voté contre; <body> .. contre|refusé|rejeté; fermons|ferme|cessons|arrêtons .. la|boutique|définitivement|l'activité|bon|magasin|activité; vendu|vendue la|le|l'|notre|mon; confié|confions|attribué|donné à un|une autre; choisi|retenu|pris|préféré quelqu'|un|une autre|un; au regret|regret de; ne souhaitons|souhaite|désirons|voulons|veux pas|plus|rien; ne correspond pas|plus; n' avons|ai|a pas|plus|aucun besoin|usage|utilité|intention|l'intention; n' est|ne pas|plus pour nous|moi|d'actualité; sans suite; nous en resterons|restons là; inutile d'|de; supprimez|effacez mes|mon|nos; avons|ai déjà un|une|quelqu'|ce; n' insistez pas; ne changerons|changerai pas; non ,|; merci mais non|c'|nous
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
    annulée|annulé , nous; plus besoin; mais non merci
    c' est non; toujours non; pour de bon; définitivement; restons|reste|resterons chez|avec|fidèles; n' insistez pas; supprimez|effacez mes; voté contre; abandonné|abandonnée; désinscrire|désinscrivez moi|nous; choisi|retenu quelqu'|un|une autre|un; ne plus m'|nous|me
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
    revenez|revoyons|reparlons|recontactez .. en|à|après|dans; attendons|attends .. décision|réponse|résultat|vote|accord; plus tard volontiers|merci; on laisse passer
    tombe|tombez|arrive mal; mauvais|pas moment; pleins|plein|pleine travaux|déménagement|saison|vendanges|inventaire|rush; reposez|recontactez|rappelez|revenez|redemandez|relancez|réessayez|écrivez moi|nous|me|vers .. dans|après|en|plus|à|au|quand|l'; dans un|deux|trois|quatre|six|quelques|une mois|semaines|ans|année; il faut|dois|devons .. abord .. parle|parler|voir|consulter|en; parle|parler|discuter|consulter|voir .. à|avec ma|mon|notre|le|la|mes <body>; d' abord .. <body>; à|en|au|après|avant|jusqu'|dès|pour|vers|fin|début|courant la|le|l'|les|nos|notre? <season>; <season> prochain|prochaine|prochains; budget .. épuisé|dépensé|bouclé|gelé|prochain; réfléchir; pas encore décidé|prêts|prêt|tranché; ne savons|sais pas encore; débordés|débordé|débordée|surchargés; reporter|reporté|reportons|repoussons|repoussé|différer|repousse; on verra|reverra|reparlera|verrons|reparlerons; maintenant|actuellement .. impossible|pas|difficile; impossible .. maintenant|actuellement|moment; peut être .. plus|après|prochain|en|à; laissez moi|nous le temps|y
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
    pourriez|pouvez|peux|pourrais vous|tu m'|me|nous appeler|rappeler|téléphoner; on s' appelle|téléphone
    échange|point|appel|conversation téléphonique; pouvez|peux l'|le|la|lui appeler|joindre|téléphoner; entretien téléphonique
    appelez|appelle|rappelez|rappelle|téléphonez|téléphone moi|nous|le|la; joindre au|à|sur|par|le|demain; pouvez|peux me|m'|nous joindre|appeler|rappeler|téléphoner|contacter; vous|te|t' téléphonera|téléphonerai|téléphonerons|appellera|appellerai|rappellera|rappellerai|contactera .. ; passerai|passe un coup; coup de fil|téléphone; au téléphone; entretien|rendez-vous|point téléphonique; s' appelle|appeler|téléphone|téléphoner; de vive voix; nous appeler|téléphoner; mon numéro; par téléphone
    appelez|appelle|rappelez|rappelle|téléphonez|téléphone moi|nous
    vous|te|t' rappellerai|rappellerons|appellerai|appellerons|rappelle|appelle
    pouvez vous m'|me rappeler|appeler
    peux tu m'|me rappeler|appeler
    vous rappellera|appellera
    par téléphone
  `,
  info: `
    où puis|peut|peux|pouvons|trouver je|on|nous? .. lire|trouver|voir|consulter
    pourriez|pouvez|pourrais|peux|pourrions|puis|serait|auriez|avez|souhaiterais|souhaiterions|aimerais|aimerions|voudrais|voudrions|merci|veuillez|besoin|faut|envoyez|envoie ... <material>; combien; quel|quels|quelle est|sont vos|le|votre|les|la <material>|prix|coût; aimerais|voudrais|souhaite|préfère|aimerions .. lire|savoir|voir|connaître|consulter; par écrit; en savoir plus; noir sur blanc; qu' est ce qui est|que inclus|compris|cela; mettez|mettre|couchez .. papier|écrit|mail; de|d' quoi lire|m'; <material> ... ?
    envoyer|envoyez|envoie|transmettre|adresser ... ${material}
    recevoir ... ${material}
    auriez|avez vous ... ${material}
    votre|vos|une|des ${material}
  `,
  yes: `
    fixons|fixer|trouvons|convenons|prenons une|d'|un date|rendez|jour; contrat|devis est|a signé|validé; ma|mon|notre _ voudrait|aimerait|souhaite|veut; cours d' essai; comptez sur nous|moi; inscrivez nous|moi
    bonne|excellente|super|belle|très idée|proposition|offre|bonne; me|nous plaît|plait|séduit|tente|intéresse !pas; quand pouvez|pourriez|peux|pourrait|commençons vous|tu|on|nous; faites|fais|établissez|envoyez moi|nous|nous? un devis; vous pouvez|tu peux y aller|commencer|lancer|passer; allez y; feu vert; prix .. convient|va|ok; venir|venez|viens|passez|passer .. voir|visiter|nous|rencontrer|boire; pourriez|pouvez vous venir|passer; rendez vous !téléphonique; je|nous prends|prenons|commande|commandons|signe|signons|accepte|valide|validons; bon de commande; bon pour accord; en serais|serions ravis|ravi|ravie; avec plaisir; ça marche; marché conclu; on y va; hâte de; partant|partants; je souhaite|voudrais|voudrions|souhaitons|aimerions|aimerais .. commander|réserver|rencontrer|essayer|commencer|participer|inscrire
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
