import type { PromiseWords } from '../../promises/types';

/** French ways to promise; own compilation. The future of the first person ends in -rai and -rons. */
export const promises: PromiseWords = {
  classes: {
    to: "vous|te|t'|lui|leur|le|la|les|l'|en|y",
    still: `
      serai|serons|aurai|aurons|pourrai|pourrons|devrai|devrons|voudrai|voudrons|saurai|saurons|aimerai|aimerons|resterai|resterons|discuterons
      reparlerons|reparlerai|reverrai|reverrons|verrai|verrons|souhaiterai|souhaiterons|penserai|penserons
    `,
    // What does nothing for the reader, or does it by being said; pasts and auxiliaries.
    idle: `
      prends|prenons le|l'|la|ma|mes|un|des train|avion|route|vacances|congés|congé|verre|café; prends|prenons note|acte|bonne
      suis|sommes|es|vais|allons|pars|partons|travaille|travaillons|mange|mangeons|dîne|dînons|déjeune|déjeunons|voyage|voyageons|dors|cours|joue
      jouons|pense|pensons|espère|espérons|crois|croyons|sais|savons|peux|pouvons|veux|voulons|dois|devons|souhaite|souhaitons|aime|aimons|cherche
      cherchons|attends|attendons|confirme|confirmons|propose|proposons|suggère|suggérons|demande|demandons|annule|annulons|joins|joignons|remercie
      remercions|prie|prions|regrette|regrettons|comprends|comprenons|vois|voyons|ouvre|ouvrons|ferme|fermons|fête|fêtons|compte|comptons|reste
      restons|habite|rentre|rentrons|dispose|disposons|sors|sortons|retrouve|retrouvons|rencontre|rencontrons|connais|connaissons|lis|trouve
      pensais|étions|avions|devions|voulions|pouvions|attendions|avons|ne|n'|me|m'|se|ai|avais|aurais|pourrais|voudrais|devrais|aimerais|serais
      écris|écrivons|vous|te|souviens|permets|permettons|réjouis|réjouissons|préfère|préférons|refuse|accepte|acceptons|note|sors|chante|cours
      visite|visitons|revois|revoyons|parle|parlons|discute|discutons|déménage|déménageons|marie|bois|buvons|repars|reprends|reprenons|commence|commençons
    `,
    the: "le|la|l'|les|un|une|des|du|votre|vos|ton|ta|tes|ce|cet|cette|ces|tout|mon|ma|notre|nos|au|à|avec|ça|cela|moi|quelqu'",
    carry: 'apporte|dépose|livre|monte|rapporte|remet|envoie|transmet|adresse|apportent|déposent|livrent',
    place: 'dans|sur|chez|devant|à|sous votre|vos|ton|ta|tes|vous|toi',
    who: `
      plombier|technicien|technicienne|électricien|électricienne|collègue|livreur|peintre|ouvrier|serrurier|menuisier|équipe|monteur|installateur
      frère|fils|fille|mari|femme|associé|associée|couvreur|maçon|chauffagiste|jardinier|artisan|chauffeur|conseiller|conseillère|médecin|expert
    `,
  },
  acts: `
    je|j'|nous <to>? <to>? !<still> *rai|*rons
    je|nous vous|te|t' rappelle|rappelons|envoie|envoyons|appelle|appelons|tiens|tenons|recontacte|recontactons|transmets|transmettons|apporte|apportons|dis|confirme|confirmons|réponds|répondons|fais|faisons|préviens|prévenons|écris|écrivons|avertis|avertissons
    je m'|me en? occupe|charge
    nous nous en? occupons|chargeons
    je|nous reviens|revenons vers vous|toi
    et|, vous|te|t' tiens|tenons|tiendrai|tiendrons
    vais|allons vous|te|t'|le|la|les|m'? *er|*ir|*re
    vous aurez|aurons de mes|nos nouvelles; vais|allons me|m'|nous renseigner|occuper|charger|informer|arranger; ne manquerai|manquerons
    un|une conseiller|conseillère|collègue|technicien|équipe .. vous *ra
    sera|serez|seront recontacté|recontactée|rappelé|rappelée|contacté
    tu auras|auront .. de mes|nos nouvelles
  `,
  datedActs: `
    je|j' <to>? <to>? !<idle>|*ais *e|*s <the>; je|j' <to> <to>? !<idle>|*ais *e|*s; nous <to>? <to>? !<idle>|*ions *ons <the>; nous vous !<idle> *ons; nous <to>? vérifions|modifions|expédions
    et|, vous|te|t'|lui|leur <to>? !<idle> *e|*ons; je|j' ... et <to>? !<idle> *e <the>|<to>; on vous|te|t' !<idle>|a *e|*s|*t; on !<idle>|a|est|va|se|s'|ne|n' *e|*t <the>
    demande|demandons à _ _? de vous|te|t'; essaie|essaye|essayons de *er|*ir|*re; prends|prenons rendez vous avec|pour|chez; je|j' <to>? <to>? fais|mets <the>|parvenir|suivre|passer|part; pouvez|peux compter sur ma|mon|mes|notre|nos|moi|nous
    le|la|les|votre|notre|mon|ma _ _? suivra|suivront|suit; votre|vos|ta|ton|tes _ _? part|partent|arrive|arrivent|suit|suivent
    je|j'|nous <to>? vais|allons <to>? !manger|dîner|être|avoir|partir|pouvoir|devoir|voyager|dormir|voir|essayer *er|*ir|*re
    colis|commande|livraison|devis|facture|lettre|courrier|réponse|chèque|virement|contrat|plan|plans partira|partiront|arrivera|arriveront|suivra|suivront|part|arrive|suit
    je|nous <to> <to>? apporte|apportons|dépose|déposons|livre|livrons|passe|passons|rends|rendons; une|la|notre réponse .. parviendra|arrivera|sera; vous|te|t' parviendra|parviendront|arrivera
    je|nous vous|te|t'|lui|leur le|la|les|l'|en|y? poste|remets|dépose|ramène|renvoie|amène|monte|prépare|montre|lis|fixe|communique|livre|porte|dépanne|pose|transmets|adresse|indique
    un|une|le|la|notre|mon|ma|nos <who> _? _? *ra|*ront|passe|vient|livre|appelle
    vous|te|t' contactera|appellera|rappellera|livrera|enverra|apportera|répondra|écrira|téléphonera
    vous recevrez|aurez|serez
    tu recevras|auras|seras
    technicien|technicienne|collègue|livreur|plombier|peintre|ouvrier|médecin|docteur|expert .. passe|passera|vient|viendra|appelle|appellera|livre|livrera|apporte|apportera
    il|elle vous|te|t' *ra|appelle|rappelle|apporte
    sera|seront livré|livrée|livrés|livrées|prêt|prête|prêts|prêtes|envoyé|envoyée|expédié|expédiée|réparé|réparée|remboursé
    la|le _ *ra chez
    je la|le|les|vous|te|l' dépose|apporte|envoie|livre|passe|prends|rends|poste|rappelle|appelle
    je passe|viens|livre|dépose|poste|prépare|rappelle|règle
    nous passons|livrons|déposons|venons|réglons
    je vous|te la|le|les l'? dépose|apporte|envoie|renvoie|rappelle
    un|une|le|la|notre|mon|ma|nos <who> _? _? remplace|répare|installe|pose|change|apporte|dépose|livre|termine|commence|monte|règle
    vous|te|t' appelle|rappelle|téléphone|apporte|livre|dépose|envoie|rejoint|rejoindra
    vous|t' attendra|attendront|sera|seront; sera|seront ... <place>; vous trouverez; tu trouveras; s' arrête|arrêtera|gare|garera ... <place>; <carry> ... <place>; vous|te|t' <carry>; sera|seront chez|devant vous|toi
    le|la|un|une|notre|mon|ma _ _? passe|vient|livre|apporte|dépose ... chez vous|toi; j' !ai|avais|aurais|espère|aime|attends *e ... pour toi|vous; je !pense|prie|vote|parle *e|*s ... pour toi|vous; votre|ton|ta _ _? sera|est livré|livrée|réparé|réparée|posé|posée
  `,
  pronouns: '',
  inverts: false,
  idleVerbs: '',
  idle: `
    serai|serons|aurai|aurons|pourrai|pourrons|devrai|voudrai|saurai|aimerai
  `,
  negation: 'pas|jamais',
  never: `
    confirme|confirmons votre|la|le|l'|notre rendez|réservation|commande|inscription|réception|venue|visite|présence|accord|participation|rdv|date|entretien
    toujours; d' habitude; aura|auront _ ans|mois
    ci joint|jointe|joints|jointes
    en pièce jointe
    hier
    avant-hier
    la semaine dernière
    le mois dernier
    je vous prie
    lundi|mardi|mercredi|jeudi|vendredi dernier
    ^ qui ... ,; ^ celui|celle|ceux qui
    j'|je|nous aurais|aurions dû
  `,
  vague: `
    dans les meilleurs|plus brefs délais
    dès que possible
    dans les|ces prochains|prochaines jours|semaines|temps; dans les jours|semaines qui viennent|suivent; quelques jours|semaines
    au plus vite|tôt
    rapidement
    bientôt
    prochainement
    plus tard
    sous peu
    le plus rapidement|vite possible
    ultérieurement
    en temps voulu
  `,
  event: `
    quand je|j'|nous|on ... ; des|après|à la? réception|validation|accord|livraison|paiement|signature; sitôt; après votre|réception|accord|paiement
    dès que
    lorsque
    une fois que?
    aussitôt que
    après que
  `,
  condition: `
    si
    s' il|ils
    sinon
    au cas où
    en cas
    tant que; à condition
  `,
  and: 'et|mais|ou|car|donc',
  subjects: 'je|nous|vous|tu|il|elle|ils|elles|on|ça|cela',
  thatMoment: `
    ce jour-là
    le même jour
  `,
  thereupon: 'alors|ensuite',
  aside: `
    daté|datée|datés|datées|reçu|reçue|signé|signée !au|avant|d'|pour|dès|sous; courrier|lettre|mail|message|demande|facture|devis|commande du|de
    le|la|les|l'|votre|ta|ton _ que vous|tu|nous|j' avez|as|avons|ai _
  `,
  theirs: `
    comme convenu|prévu|promis|discuté ,? vous|tu m'|nous|me? _
    vous m'|nous aviez|avez dit|promis|assuré
    tu m'|nous avais|as dit|promis
    vous deviez|disiez; vous devez m'|me|nous
    tu devais|disais
    vous|tu m'|nous avez|as|aviez|avais dit que; vous|tu aviez|avais|avez|as dit|promis que vous|tu
  `,
  tags: "d' accord; ok; non; oui; ca vous va; ca te va; bon",
  callMe: `
    pouvez|peux l'|le|la|lui|nous|m'|me|les appeler|joindre|rappeler|téléphoner|contacter
    appelez|appelle|rappelez|rappelle|téléphonez|téléphone moi|nous
    vous pouvez m' appeler
  `,
};
