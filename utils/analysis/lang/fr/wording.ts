import type { Wording } from '../../rules/wording';

/** French turns that rules look for; own compilation. */
export const wording: Wording = {
  classes: {
    // Qui est petit, et comment.
    un: "un|une|le|la|l'|votre|notre|leur|sa|son",
    merely: 'juste|seulement|simplement|uniquement; rien de plus que',
    role: `
      stagiaire|standardiste|assistant|assistante|secrétaire|intérimaire|remplaçant|remplaçante|apprenti|apprentie|étudiant|étudiante|employé|employée|bénévole|volontaire|novice|débutant|débutante|profane|amateur
      chauffeur|livreur|livreuse|coursier|messager|messagère|concierge|gardien|gardienne|jardinier|vendeur|vendeuse|caissier|caissière|réceptionniste|comptable|ouvrier|ouvrière|exécutant|exécutante|subalterne|hôtesse
      personne|celui|celle|pion|rouage|maillon|numéro|petit|petite|simple|humble|modeste|voix|intermédiaire|technicien|technicienne|femme|homme|fille|gars|mère|père|traducteur|traductrice|serveur|serveuse|aide|commis|agent
    `,
    far: 'peu|instant|minute|minutes|heure|heures|jour|semaine|pas|coup|appel|clic|kilomètre|côté|même|première|premier|meilleur|dernière|dernier|seul|seule|bonne|bon',
    clever:
      'intelligent|intelligente|compétent|compétente|important|importante|qualifié|qualifiée|malin|maligne|doué|douée|instruit|instruite|expérimenté|expérimentée|futé|futée',
    stupid:
      'bête|stupide|idiot|idiote|sot|sotte|nul|nulle|insignifiant|insignifiante|petit|petite|incapable|incompétent|incompétente|ignorant|ignorante',
    menial:
      'téléphone|courrier|café|dossiers|photocopies|appels|lettres|procès|comptes|standard|colis|cartons|classement|ordres|instructions|messages|agenda',

    // Qui se cache, et derrière quoi.
    office: `
      direction|siège|comptabilité|juridique|informatique|administration|hiérarchie|management|conseil|entreprise|société|organisation|patron|chef|cheffe|supérieur|supérieure|responsable|service|maison|groupe|ressources|dsi|rh|employeur
    `,
    // Theirs to decide, unless it is ours.
    outside:
      'mairie|banque|assurance|assureur|école|fournisseur|transporteur|propriétaire|syndic|fabricant|prestataire',
    ours: 'notre|nos|mon|ma|mes',
    machine:
      'système|ordinateur|logiciel|informatique|programme|portail|outil|application|site|plateforme|base|formulaire|serveur',
    rules:
      'règlement|règlements|règle|règles|procédure|procédures|politique|protocole|consignes|consigne|conditions|directives|statuts|normes|charte|rgpd|contrat|charte|réglementation|bureaucratie',
    the: "le|la|les|l'|notre|nos|mon|ma|mes|du|de|des|au|leur|ce|cette",
    forbid: `
      interdit|interdisent|empêche|empêchent|refuse|refusent|bloque|bloquent|exige|exigent|impose|imposent|oblige|obligent|s'oppose|rejette|rejettent
      nous|m'|me|vous|l'|en interdit|interdisent|empêche|empêchent|oblige|obligent|impose|imposent|refuse
      ne|n' .. permet|permettent|laisse|laissent|autorise|autorisent|prévoit|prévoient|veut|veulent|accepte|acceptent|souhaite|souhaitent|fonctionne|reconnaît|valide pas|plus|aucun|aucune|rien
      indique|affiche|dit|montre que; a|ont .. refusé|rejeté|bloqué|annulé|interdit|supprimé; n'|ne a|ont pas encore? .. validé|signé|répondu|voulu|accepté|traité; dit|disent non
    `,
    decide: 'décidé|décrété|tranché|imposé|statué|choisi|ordonné|supprimé|arrêté|fixé',
    because:
      'à cause; en raison; suite à|au|aux; du fait; compte tenu; par suite; vu|faute|pour; étant donné; par manque; dû à; due à; en conséquence; avec; dans le contexte; à la suite',
    trouble: `
      covid*|corona*|pandémie|effectif|effectifs; sous effectif; crise sanitaire; manque|pénurie|absence|insuffisance de personnel|moyens|main|temps|collègues|ressources|effectifs; personnel; surcharge|charge de travail|travail; restructuration|réorganisation|fusion|migration|grève|inventaire|déménagement; congés|vacances|absences
      dysfonctionnement|panne|erreur|problème|bug|incident|défaillance|coupure informatique|système|technique|du|de|interne|logiciel|administratif; circonstances|raisons|contraintes|problèmes|changements|difficultés imprévues|indépendantes|techniques|internes|organisationnelles|administratives|exceptionnelles|logistiques|opérationnelles|budgétaires|sanitaires
      nombre|volume|quantité|afflux important|élevé|de|d'|des|exceptionnel; forte demande|affluence|activité; retards|retard chez|de|du fournisseur|notre|transporteur|livraison; notre fournisseur|système|règlement|logiciel|assureur|transporteur; nouveau|nouvelle système|logiciel|politique|réglementation|procédure; coupes|restrictions|réductions budgétaires|budget
    `,

    // Ce qui se vend, dans quel délai et avec quelle force.
    offer:
      'offre|promotion|remise|prix|tarif|réduction|tarifs|opportunité|rabais|promo|inscriptions|inscription|solde|soldes',
    soon: "ce soir; aujourd' hui; demain|minuit|maintenant|bientôt; dans _ heures|jours; cette nuit; tout de suite; d' ici ce|demain; dans quelques|les",
    count: 'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|2|3|4|5|6|7|8|9|10',
    places: 'places|place|exemplaires|chambres|billets|créneaux|unités|pièces|postes|licences',
    nth: 'troisième|quatrième|cinquième|sixième|énième|3ème|4ème|5ème|3e|4e|5e',
    said: 'vouliez|voulais|disiez|avez|aviez|as|avais|souhaitiez|souhaitais|demandiez|préfériez|préférais|demandé',
    contact:
      'rappelé|rappelée|appelé|appelée|rappeler|appeler|attendre|contacté|contacter|écrire|tranquille|paix|réfléchir|septembre|octobre|novembre|décembre|janvier|février|mars|avril|mai|juin|juillet|août|été|rentrée|automne|printemps|hiver|vacances|plus|pas|tard',
  },

  belittling: `
    pas à|sur quelqu'un comme moi
    je ne suis ici|là? qu' <un> !<far> _; je ne suis que <un>? !<far> <role>; je ne suis que <un> !<far>; je ne suis rien d' autre; je ne suis rien de plus; je suis <merely> <un> !<far> _? <role>; je suis <merely> <un> !<far> _ .|,|$|et|qui|de|du|ici; je suis <merely> celui|celle qui
    je suis un|une simple|humble|pauvre|modeste _; en tant que simple|humble|modeste|petit; comme simple _; moi , simple _; simple|humble|modeste <role> que je suis; petite|petit employé|employée|secrétaire|rouage|main; je ne fais que répondre|transmettre|exécuter|obéir|taper|passer|remplacer|recopier|classer|trier|suivre; je me contente de
    qui suis je pour; qu' est ce que j' en sais; je ne suis pas assez|suffisamment|très|bien <clever>; je suis trop <stupid>; je suis <stupid>? incapable|nul|nulle; ma|mes question|questions idiote|bête|stupide|sotte|idiotes|bêtes|stupides; mon avis|opinion|idée|voix|travail ne|n' .. compte|vaut|importe|intéresse|a .. pas|rien|guère|personne; mon avis ne compte
    je ne suis personne; je ne compte .. pas|pour; ne faites|fais|faites pas attention à moi; ne m' écoutez pas; en bas de l' échelle; bas de l' échelle; pas mon mot à dire; mot à dire; dernière roue du; cinquième roue du; personne ne m' écoute|demande|dit; on ne me dit|demande rien|jamais|pas; cela|ça me dépasse; ça dépasse mes compétences; au dessus de ma
    quelqu' un qui s' y connaît|connaît vraiment; quelqu' un de plus important|compétent; je n' y connais rien , je; je ne vaux pas|rien; ma modeste|petite|humble personne|entreprise|opinion|contribution; je ne sers à rien|pas|qu'; moins que rien; petites mains; je suis une|un nulle|nul|incapable|bon|bonne à rien
    je ne suis qu' un|une pauvre|simple|petit|petite|modeste _; je n' y connais|comprends rien|pas; pas fait d' études; je ne compte pas|pour rien; qui suis je pour; ce que j'en|je dis|pense ne compte|vaut
  `,
  belittlingNot: `
    je ne suis que de passage; je suis <merely> <un> peu|petit peu|pas
  `,
  belittlers: 'juste|seulement|simplement|uniquement',

  hiding: `
    <ours> <outside> <forbid>; <ours> _ <outside> <forbid>
    <the> <office> <forbid>; <the> _ <office> <forbid>; <the> <machine> <forbid>; <the> <rules> <forbid>; <the> _ <rules> <forbid>; <the> <rules> _ <forbid>; <the> <rules> de|d' _? _ <forbid>; <the> <office> _ <forbid>; <the> _ <machine> <forbid>; <office> <forbid>; c' est <the> <office> qui décide|a|décident|impose
    c' est <the>? <rules> !que|d'; c' est <the> <rules> de la maison|l'|notre; ce n' est pas dans <the>? <rules>|habitudes; contraire à <the> <rules>; selon|d'après|conformément <the>? <the>? <rules> ... pas|aucun|aucune; mains liées; vient|viennent|venue d' en haut; décision d' en haut; n' y pouvons|puis|peux rien; nous n' y pouvons; je n' y peux rien; on n' y peut
    pas de notre|mon ressort|faute|responsabilité|compétence; hors de notre|mon contrôle; indépendant|indépendante|indépendantes de notre volonté; nous a|ont lâchés|lâché|trahis|laissés; nous a|ont fait faux|défaut|attendre; nous|je n' avons|ai pas le droit|autorisation; pas autorisé|autorisée|autorisés|habilité|habilités à; ne suis|sommes pas autorisé*|habilité*; c' est comme ça chez; le règlement c' est|est le; c' est la règle|procédure|politique|consigne
    nous ne faisons|fais que|qu' exécuter|appliquer|suivre; je ne fais qu' appliquer|exécuter|obéir; la faute à|au|du|de <the>? <office>|<machine>; c' est la faute|à cause du|de|à|au <the>? <office>|<machine>; c' est le système; aucune exception; pas d' exception; ça ne dépend pas|cela de; ne dépend pas de nous|moi; on nous interdit|impose|oblige|a; la décision ne m'|nous appartient|revient pas
    automatiquement annulé|annulée|refusé|refusée|rejeté|rejetée; c' est la politique|règle de
    règlement|procédure|politique|logiciel|système _? nous|me l' interdit|empêche|impose|refuse; logiciel|système|programme refuse|rejette|bloque|n' accepte; notre fournisseur|transporteur|prestataire nous|m' a|ont .. lâché|abandonné|planté|oublié
    logiciel|système|programme|règlement|procédure .. nous|m' empêche|interdit|oblige|impose|bloque
  `,
  circumstance: `
    <ours> <outside> .. <decide>
    <because> .. <trouble>; <because> <trouble>; nous|on , en tant que|qu' service|entreprise|organisation|école|société|association|mairie|banque|administration|équipe; en tant que|qu' service|entreprise|organisation|école|société|association|mairie|banque|administration|équipe; <the> <office> a|ont .. <decide>; il a été|est <decide>; <decide> par <the> <office>
    selon <the> <rules>; nos <rules>; notre <rules>; notre|le fournisseur|transporteur|prestataire|assureur; manque de personnel; sous effectif; effectifs réduits; la politique de
    parce que|car|comme|puisque le|la|notre service|équipe|direction ... effectif|personnel|débordé|débordée|surchargé; notre fournisseur|transporteur|prestataire ne
  `,
  refusal: `
    pas; plus; aucun; aucune; rien; impossible; retard; retards; retardé|retardée|retardés|retardées; délai|délais; annulé|annulée|annulés|annulées; refusé|refusée; malheureusement; regrettons; regrette; perdu|perdue; oublié|oubliée; erreur; attendre; suspendu|suspendue; reporté|reportée; prolongé; fermé|fermée; ne|n' jamais; désolé|désolés|désolée; difficile; supprimé|supprimée; plus longtemps; resté|restée|restés sans|en
  `,
  owning: `
    leur|leurs|son|ses <rules>; selon eux|lui|elle|leurs|leur; dit|disent|écrit que leur|son|leurs
    ma faute|erreur|responsabilité; c' est moi qui; j' aurais dû; j' ai oublié; je me suis trompé|trompée
    je n'|ne étais|suis pas .. heure|arrivé|temps; suis arrivé|arrivée en retard; ne nous sommes
  `,
  insteadOfHiding: {
    formal: 'Je ne peux pas le faire ainsi, et je cherche volontiers avec vous ce qui est possible.',
    informal: 'Je ne peux pas le faire ainsi, et je cherche volontiers avec toi ce qui est possible.',
  },

  pressure: `
    vous|tu m' <said> dit|demandé d'|de appeler|rappeler|attendre|écrire|contacter|revenir ... , mais je|j'|nous
    n'|pas|jamais .. répondu|réagi|réponse à mes .. <count> .. mails|messages|courriels|appels|relances|propositions
    dernière|ultime|unique|seule chance|occasion|opportunité !de|pour; <offer> .. expire|expirent|finit|termine|prend|s'arrête|disparaît|ferment|se .. <soon>; <soon> seulement; seulement|uniquement|valable <soon>; plus que <count> _? <places>; il ne reste plus|que .. <count> <places>; ne reste plus que <count>; ça part|partent vite; presque complet|épuisé; dans la limite des stocks; jusqu' à épuisement
    n' attendez|attends pas|plus longtemps|plus|davantage|trop|,|.|$; n' hésitez|hésite plus; n' hésitez|hésite pas ,|.|!; n' attendez plus; ne tardez|tarde pas|plus; ne ratez|manquez|laissez|rate|manque pas .. cette|votre|ta|chance|occasion|opportunité|offre|passer; saisissez|profitez|saisis|profite .. opportunité|chance|occasion|offre|vite|maintenant|tout|aujourd'; avant qu' il ne soit trop; avant qu' il soit trop
    décidez|décide|dépêchez|dépêche|faites vous|toi|vite; décidez|signez|commandez|réservez|achetez|agissez|inscrivez|répondez|signe|commande|réserve vous|toi? aujourd'|maintenant|vite|immédiatement|tout|dès|avant; faites vite; maintenant ou jamais; ne reviendra jamais|plus|pas; <offer> .. ne|n' .. reviendra|durera pas|plus|jamais; sinon vous|tu allez|aller|vas|risquez|le|passerez .. regretter|côté|perdre|rater|regretterez
    prix|tarifs .. augmentent|augmente|montent|doublent .. <soon>; <soon> .. prix|tarifs augmentent|augmente|montent; plus que quelques heures|jours; encore quelques heures|jours et|avant; garder|maintenir|bloquer ce|cette|le|l' <offer> .. jusqu'|que; chaque jour|semaine|heure ... coûte|perdez|perdue|argent; vous coûte|coûter .. argent|cher; vous perdez de l' argent; perdez|laissez .. argent; plus cher ensuite|demain|après

    plus qu' à|une signer|signature; qu' à signer; il ne vous|te reste|manque plus? qu' à; votre|ta signature et|suffit|avant|aujourd'|d'; il suffit de signer; j' ai déjà|pris .. réservé|préparé|inscrit|bloqué|rempli|établi|commandé|liberté ... suppose|place|contrat|nom|signer|pars|commande; je vous|t' ai déjà|d'ores|inscrit|réservé|bloqué|mis .. déjà|place|liste|créneau; j' ai joint|préparé .. contrat; joint|joins directement|déjà|aussitôt .. contrat|bon
    je suppose|présume|pars|considère|imagine que|du|d' ... en|partant|signez|accord|participez|êtes|principe; je compte sur votre|ta|vous|toi .. signature|accord|oui|réponse|commande|avant|pour; puis je|je compter sur votre|vous; dites|dis simplement|juste|donc|moi? oui; quand signons|signe|pouvons|allons|signez nous|t|vous .. signer|signe|?; quand signons|signez nous|vous; le contrat est|vous prêt|attend; conclure|boucler|sceller l' affaire|la|cette|affaire; félicitations pour votre|ton choix|achat|abonnement|décision
    vous pourrez|pouvez toujours|encore? annuler|résilier; alors j' ai .. contrat|commande; donc j' ai .. contrat|commande; donc je note|enregistre|prépare

    signer|conclure|boucler|décrocher|vendre|faire|placer encore|<count> <count>? _? contrats|ventes|affaires|clients|abonnements|commandes; <count> contrats|ventes|affaires avant|ce|d'; encore un|une contrat|vente|affaire|commande|signature; mon|notre|mes|nos objectif|objectifs|bonus|prime|commission|quota|chiffres ... ce|atteindre|mois|avant|fin; atteindre mes|mon|nos|notre; ma prime|commission|bonus; mon|ma|notre chef|patron|patronne|directeur|directrice|responsable attend|veut|exige|compte|réclame|attends .. votre|oui|réponse|signature|accord|aujourd'|que
    j' ai|il besoin|faut|me .. de|votre .. signature|réponse|accord|décision .. aujourd'|maintenant|avant|ce|d'; votre réponse|accord|décision aujourd'|maintenant|ce|avant; il me faut votre

    <nth> message|mail|courriel|appel|e-mail|relance|fois|tentative|courrier; toujours pas|aucune de|eu? réponse|répondu|retour|nouvelles; toujours aucune réponse; pourquoi ne|n' .. répondez|réponds|répondu|rappelez|signez|décidez .. pas|vous|tu; jusqu' à ce que vous|tu décrochiez|répondiez|signiez|cédiez|acceptiez|répondes|décroches|me; je n' abandonnerai|abandonne pas; je continuerai|vais|continue à|de|continuer vous|t'? .. appeler|relancer|écrire; je ne vous|te lâcherai|lâche
    vous|tu <said> ... <contact> ... mais|pourtant|cependant; bien|même|quoique|alors|malgré que|qu'|si vous|tu <said> ... <contact>; malgré votre|ta demande|refus|souhait; je n' ai|pouvais pas pu|pouvais? attendre|résister; je ne pouvais pas attendre; pas intéressé|intéressée ... mais|crois; je ne vous|te crois pas; je n' accepte pas
    votre|vos|ton|tes|les concurrent|concurrents|concurrence|voisin|voisins|collègues|confrères a|ont|est|sont|l' .. déjà|signé|tous|aussi|rejoint; vous êtes|tu es le|la|les dernier|dernière|seul|seule|derniers; vous voulez|tu veux bien|quand|pourtant? ... vos|tes|que enfants|famille; ne voulez vous pas
    payez|paie|paye ... sinon|ou|avant; sinon nous|on|je enverrons|envoie|enverra|viendrai|passerai|passons|débarque|sais; envoyer|enverrons|enverrai|envoie quelqu'|l'|les|un un|huissier|gars|huissiers .. chez|moins|votre; allez|allons ,? mon|ma|l' vieux|pote|ami .. payez|paie|raque|crache; crache|raque|aboule; vous allez|tu vas le regretter; ça va mal; regretter|regretterez; vous le regretterez
    photos|photo de vacances|plage|maillot|profil|bikini; vos|tes|ton|votre beaux|belle|joli|magnifiques yeux|sourire|photos|fille
    tout le monde .. quartier|rue|immeuble|secteur .. déjà|participe|signé; bonjour|salut|coucou ma|mon belle|jolie|beauté|poupée|beau|mignonne; vite , signez|commandez|réservez|décidez; tous vos concurrents|voisins|confrères|collègues
    votre|ta place ira|va|partira|sera .. à|pour quelqu'|un|une|autre; j' en déduis|conclus que nous|je pouvons|peux .. planifier|commande|contrat|devis
  `,
  hints: {
    soon: "aujourd' hui; ce soir; minuit|immédiatement; avant midi|ce|minuit; dans les _ minutes|heures|prochaines; tout de suite; plus que _ heures|minutes; d' ici midi|ce",
    scarce:
      'plus que <count> _? <places>; reste <count> _? <places>; derniers|dernières <count>? <places>; presque complet|épuisé; seulement <count> <places>',
    rise: '<offer> .. double|augmente|grimpe|expire|expirent|prend|saute|disparaît; plus cher',
    loss: "ou perdez|perds; sinon <offer>|vous|tu|la|le|c'; définitivement|irrémédiablement; trop tard; perdue|perdu; jamais plus; passer à côté; dommage",
    deal: 'contrat|signature|signer|signez|mandat|rib|prélèvement|acompte|commande; à votre|ton nom; dites oui; votre accord; carte bancaire',
    assumed:
      "à votre|ton nom; déjà .. réservé|préparé|rempli|établi|rédigé|bloqué; décision .. prise; je pars du principe; signal d'achat; donc vous; j' en déduis; je sais que vous",
    attempts:
      '<nth> message|mail|courriel|appel|relance; <count> messages|appels|relances|mails; sans|aucune réponse|nouvelles; toujours rien|pas',
    target:
      'mon|mes|nos|notre objectif|objectifs|prime|chiffres|quota|mois|trimestre; mon|ma patron|directeur|directrice|chef|manager me|veut|attend|exige',
    exposure:
      'voisins|clients|propriétaire|employeur|femme|mari|famille|village|patron .. apprennent|apprenne|sache|sachent|pensent|entendent|savoir|entendre; les gens parlent; croyez moi; ce serait dommage; si vous tenez',
    stranger: 'jamais|pas encore? parlé|rencontrés|rencontré|vus; ne nous connaissons; nous ne nous sommes',
  },
  calming: `
    comme convenu|prévu|demandé|discuté
    rien ne presse
    sans engagement|obligation
    prenez|prends tout? votre|ton|le temps
    aucune obligation|urgence
    pas d' urgence
    comme vous|tu .. demandé|demandiez|souhaitiez|souhaité
    à votre|ta demande
    n' avez|as rien|pas à
  `,
  insteadOfPressure: {
    formal: 'Prenez tout votre temps ; dites-moi à loisir ce que vous en pensez.',
    informal: 'Prends tout ton temps ; dis-moi à loisir ce que tu en penses.',
  },
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
  cancelling: `
    annuler|reporter|decaler|deplacer .. rendez|rdv|reunion|appel|entretien|visite|rencontre
    dois|devons|oblige|obligee .. annuler|reporter|decaler
    rendez vous|reunion|appel|visite .. annule|annulee|reporte|reportee
    ne pourrai|pourrons .. venir|etre|assister
    autre|nouvelle date|rendez
  `,
  condoling: `
    condoleances
    deces
    perte|disparition de votre|ton|ta
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
