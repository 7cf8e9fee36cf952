import type { AnswerWords } from '../../reply/types';

/** What French answers are made of; own compilation. */
export const answers: AnswerWords = {
  classes: {
    me: "m'|me|moi|nous",
    you: "vous|te|t'|toi",
    contact:
      'appeler|rappeler|appelez|rappelez|ecrire|contacter|relancer|solliciter|telephoner|demarcher|recontacter|relances|contactez|insister',
  },
  not: "pas|ne|n'|jamais|aucun|aucune|rien|ni|sans|personne|plus|guere",
  but: 'mais|seulement|cependant|toutefois|neanmoins',
  regret:
    'malheureusement|regret|regrette|regrettons|desole|desolee|desoles|navre|helas|dommage|decevoir; au regret; suis|sommes desole|desoles',
  luck: 'bonne chance|continuation|route|suite; bon courage; bonne continuation; merci pour votre patience|demarche|temps; souhaite bonne|bon|plein; vous souhaite .. succes|chance',
  no: "pas interesse|interesses|interessee; ne m' interesse pas; aucun interet; non; c' est non; non merci; merci mais; pas pour nous|moi; n' est pas pour; reponse .. non|negative; sans facon; passe mon|notre tour; reste non; tres peu; plus rien; non merci; sans nous|moi; ce sera non; pas pour; pas concerne|concernes",
  refuse:
    "pas interesse|interesses|interessee; ne m' interesse pas; aucun interet; decline|declinons|decliner|refuse|refusons|refuser|refuse|renonce|renoncons|renoncer|rejete|rejetee|annuler|annule|resilier|retirons|abandonne|abandonner|ecartee|desister; pas .. suite; aucune suite; donnerons|donnons|donne .. pas|aucune suite; pas .. retenue|retenu; vote contre; voter contre; contre a l'; decide de ne; avons decide; laisse|laissons tomber; ne .. pas plus loin; prononce contre; prononces contre; vote|votes|votee .. contre|rejet; s' est prononce|oppose; rejete|repousse|ecarte|refuse|deboute|retoque; profil .. pas .. retenu; n' a|ont|avez pas ete .. retenu|retenue|selectionne|accepte; pas retenu|retenue|donne|donner; sans suite; ne donnons|donnerons|souhaitons|poursuivons; avis defavorable|negatif; pas de majorite; defavorable; le vote; ne nous|m' concerne|sert|servira pas; renoncons; plus besoin|rien; n' avons|ai plus besoin|rien; aucun besoin",
  final:
    "definitivement|definitif|jamais|absolument|unanimement|fermement|categoriquement|ferme; point final; une fois pour toutes; ni maintenant ni; plus jamais; n' insistez; du tout; c' est tout vu; tout vu; inutile d'; a l' unanimite; point barre; c' est tout; definitive; suffit; sans appel",
  want: 'veux|voulons|veut|souhaite|souhaitons|souhaite|desire|desirons|envie|cherche|cherchons|compte|comptons|envisage|envisageons|tiens',
  need: 'besoin|utile|utilite|necessaire|faut|sert|servir|interet|vaut',
  interest: 'interesse|interesses|interessee|interet|interessent|attire|tente|seduit|parle',
  fit: 'convient|correspond|adapte|adaptee|va; pour nous|moi',
  other:
    "autre|concurrent|concurrence|concurrents|ailleurs|quelqu'; un autre|une autre; autre prestataire|fournisseur|entreprise|candidat|solution|personne|devis|societe; quelqu' un d' autre; une entreprise|agence|maison de|du",
  chosen:
    'retenu|retenue|choisi|choisie|choisissons|opte|prefere|preferons|signe|confie|confiee|pris|partis|engage|selectionne|attribue|choix; porte|porté sur; avons choisi|retenu',
  already: 'deja|toujours|depuis; depuis des annees|toujours|longtemps',
  provided:
    "equipe|equipes|equipee|fourni|pourvu|pourvus|couvert|couverts|assure|trouve|achete|tout|ont; ce qu' il nous|me faut; il nous faut; suffisamment|assez; pourvu|pourvue|attribue|attribuee|confie|confiee|inclus|incluse|compris|comprise; poste .. pourvu|attribue|pris; deja quelqu'; en interne; le proprietaire; la federation|copropriete|mairie|franchise s'; lui confie; ouvrir son; nous l' avons; c' est fait; passe par; tout ce qu'",
  stay: "reste|restons|garde|gardons|fidele|fideles|content|contents|contente|satisfait|satisfaits|habituel|actuel|actuelle; garder le|notre|mon; comme c'; mon|notre|nos fournisseur|imprimeur|prestataire|comptable|coach|banque|boulanger",
  ourselves:
    'interne|propres|propre; nous memes; moi meme; soi meme; en interne; nos propres; nous memes; moi meme; a la main; bouche a oreille; par nos; maison',
  kin: 'gardien|gardienne|concierge|secretaire|jardinier; neveu|niece|cousin|cousine|gendre|oncle|tante|frere|soeur|fils|fille|voisin|voisine|benevoles|benevole|ami|amie|stagiaire|parents|pere|mere|mari|femme|adherents|membres|habitants; beau frere; petit fils; beau frere|pere|fils',
  does: 'fait|font|occupe|occupent|gere|gerent|assure|assuree|assurent|charge|chargent|tient|tiennent|realise|realisee|construit|entretient|imprime|prend',
  dear: 'cher|chere|chers|double|triple|eleve|elevee|couteux|onereux|hors|moins; trop cher|chere; au dessus de; pas les moyens; depasse notre|mon|le|nos; hors .. budget; plus cher; faute de moyens; a ce prix',
  ended:
    "retraite|ferme|fermons|fermeture|ferment|vendu|vendue|vends|demoli|demolie|faillite|liquidation|dissoute|dissous|arrete|arretons|supprime|cesse|cessons|abandonne|annule|annulee|tombe; cessation; baisse le rideau; mettre la cle; prends ma; reprend; a l' eau; n' existe plus; maison|appartement|magasin|boutique|ferme|bateau|societe|affaire|commerce .. vendu|vendue|ferme|liquide; vendu|vendons|vends .. maison|magasin|bateau|affaire|tout|voiture|guitare; partons|pars|demenageons|demenage|quittons|quitte ... a|au|en|pour|la|le; rendons|rendu|rends .. cles|local|bail|appartement; bail .. termine|resilie|fin; ferme|fermons|fermera|baissons .. magasin|boutique|cabinet|definitivement|rideau|porte|portes; quarante|trente|vingt ans .. suffit; a la retraite; prends|prend|prendre ma|sa retraite; decede|decedee|mort|morte|disparu|deces|quittes; separes|separe|divorce|divorces; annule|annulee|tombe a l'; mis fin; dissoute|dissolution|liquidateur|redressement; c' est fini|termine; plus d' activite; nouveaux|nouvel proprietaires|proprietaire|acquereurs; plus rien a; yeux ne; le médecin; santé; ne suivent plus; ne peux|pouvons plus; dernier souffle",
  unlist:
    'retirer|retirez|supprimer|supprimez|desabonner|rayer|rayez|effacez|enlevez; de votre|vos|la liste|listes|fichier|fichiers|base|mailing|carnet; mes|nos donnees|coordonnees; rayez|retirez .. tablettes|listes|fichiers|registre',
  nocontact:
    "ne .. plus <contact>; ne m'|me|nous <contact>|appelez|ecrivez|contactez plus; inutile de|d'; evitez|epargnez; n' insistez; pas la peine de; ne vous donnez; ne vous fatiguez; cesser|cessez|arretez de|d'|vos; plus me|nous|m' <contact>; laissez moi|nous tranquille; plus de mails|appels|courriers|relances; ne plus",
  letbe:
    'en reste|restons|rester la; en rester; restons en; dossier|affaire|sujet|chapitre clos|close|classe|classee|ferme; considere|considerons .. clos|close|termine; on arrete la; tourner la page; laissons cela|ca la',
  nownot:
    "pas maintenant|encore|actuellement|tout|avant; pas .. moment|cette|maintenant|avant; pour l' instant; pour le moment; en ce moment .. pas|ne; trop tot|tard; mauvais|mal|mauvaise moment|periode|timing|choisi; moment .. mal; pas le bon; pas avant; cette annee .. pas|ne|non; annee|mois ne .. pas; pas une priorite; tombe mal; plus tard; rien avant; d' ici la; pas avant|possible|la tete|pensable; personne ne; leve|levera|leverons .. nez; cerveau|tete .. ailleurs|veille|vacances; deja consomme|consommee; on verra|reverra; tient encore; encore debout; quand elle|il lachera; dis pas non; remettre .. plus; impossible avant|pour|en ce; a revoir; rien de possible",
  now: "maintenant|actuellement|aujourd'|presentement; en ce moment; pour l' instant; pour le moment; cette annee; ce mois",
  season:
    "printemps|ete|automne|hiver|rentree|noel|paques|vacances|saison|vendanges|recolte|trimestre|semestre|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|exercice|2026|2027|2028; annee|an|mois|trimestre prochain|prochaine|suivant; l' an prochain; dans un|deux|trois|quatre|six|quelques mois|semaines|ans|an; quelques mois|semaines; fin|debut d' annee; plus tard; un jour; rentree|toussaint|epiphanie|chandeleur|carnaval|printemps|semaine sainte|pentecote|fetes; exercice prochain|suivant; a la rentree; l' annee prochaine; debut|fin|mi|courant janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|annee|ete|mois; quand les .. fleur|fini|tombe|rentre",
  until: "jusqu'|jusque|avant|tant; d' ici; pas avant; jusqu' a|au|en",
  after: 'apres|quand|lorsque|des|ensuite|puis|une; une fois; des que; a ce moment',
  again:
    'nouveau|encore|reprenez|recontactez|revenez|relancez|rappelez; de nouveau; a nouveau; une autre fois',
  askback:
    'recontactez|revenez|relancez|reprenons|reparlons|reparlerons|reparle|repassez|retentez|reessayez|rappelez|reecrivez|revoyons|reprenez|recontacter|revenir|relancer|verra|verrons|reverra|demandez|contactez|ecrivez|tenez; en reparle|reparlera|reparler; bon souvenir; faites moi signe; faire signe; on verra; revenir vers; au courant; tenez moi; relancez|relance|recontactez|reparlons|redemandez|revenez|reprenez|retentez|rappelez .. a|en|apres|au|moi|nous|vers; a ce moment; a revoir; on en; tenez moi|nous; fait|faites signe; revenir vers; pensez a moi|nous',
  busy: "croule|croulons sous; en pleine recolte|saison; debordes|deborde|debordee|submerges|surcharge|surcharges|charrette|demenageons|demenagement|demenage|travaux|renovation|fusion|inventaire|malade|examens|naissance|bebe|operation|recrutons|effectif; en pleine|pleines|plein|pleins; trop de|occupe|travail; beaucoup de travail; pas le temps|tete; plus une minute; le nez dans; la tete a; par-dessus la tete; agenda .. plein|charge; sous l' eau; manque de temps|personnel|bras; arret maladie; au four et; moisson|moissons|vendange|agnelage|soldes|bilan|cloture|controle|fiscal|examens|bac|brevet|naissance|divorce|deuil|deces|hospitalise|hopital|chantier|degats|inondation|sinistre|greve|salon|festival|tournage|rentree|debordee|debordes|rush|urgence|cartons; en pleine|plein; sous les|l'; jusqu' au cou; la tete sous; par dessus; coup de feu; au four; bebe|petit|jumeaux .. arrive|ne|naissance",
  money: 'budget|budgets|argent|tresorerie|fonds|moyens|subvention|finances|enveloppe|credits|caisse',
  spent: 'epuise|boucle|depense|consomme|gele|serre|serree|vide|vides|plus|bloque|limite',
  first: "abord|avant|premier|prealable|prealablement; d' abord; dans un premier temps",
  consult:
    "tranchera|tranche|decidera|validera; a son retour; discuter|consulter|demander|soumettre|valider|avis|reunion|decider|decide|decidera|concerter; en parler|parle a|avec; parler a|avec; voir avec; l' accord de; en discuter; doit .. valider|decider; reunit",
  body: 'associe|associee|conseil|bureau|femme|mari|direction|directeur|directrice|comptable|patron|patronne|comite|mairie|commission|equipe|famille|partenaire|adherents|president|collegues',
  think:
    'reflechir|reflechis|reflexion|reflechissons|hesite|hesitons|hesitation|peser|murir|decanter; temps de; y penser; y reflechir; la nuit porte',
  wait: `attend|attendons|attends|attendre|patience|patienter|attente|attendrons; voir venir; laissez passer
    permis|succession|notaire|autorisation|accord|architecte|verdict|dossier .. en; en suspens; on attend; dans l' attente
  `,
  park: 'pause|suspens|attente|reporter|reporte|reportons|differer|differe|repousser|repousse|repoussons|geler|gele; remettre a; remettons; mettre|met|mettons .. pause|attente|cote|suspens; de cote; au frigo; en sommeil',
  maybe:
    'eventuellement|possible|possiblement; peut etre; peut etre; qui sait; pas exclu; on verra; a voir; je ne dis pas non; pourquoi pas',
  tied: "contrat|engages|engage|lies|lie|abonnement|bail|assurance court|jusqu'|encore|en; court jusqu'; sous contrat; contrat actuel|en cours; stock encore|pour",
  send: 'envoyez|envoie|envoyer|envoi|adresser|adressez|transmettre|transmettez|faire|parvenir|passer|passez|passe|donner|mettez|recevoir|fournir|communiquer|joindre|glissez|deposez|partager|poster; faites|faire parvenir; me|nous faire passer|parvenir; parvenir; fournir; transmettre; auriez|avez|as|aurais <you> .. une|un|quelque|des; me suffirait; nous faire|parvenir; veuillez|merci de .. parvenir|transmettre|fournir|joindre|adresser|communiquer; joindre; mettez; laissez',
  material:
    "informations|information|infos|documentation|doc|documents|document|brochure|brochures|plaquette|depliant|catalogue|tarifs|tarif|grille|fiche|fiches|echantillon|echantillons|references|attestation|attestations|kbis|extrait|conditions|presentation|lien|pdf|exemples|renseignements|prospectus|programme|certificat|certificats|assurance|photos|dossier|copie|notice|video|livret|nuancier|site|bilan|guide; liste de prix; de la lecture; quelque chose .. lire; plaquette|grille|attestation|rib|kbis|decennale|liste|programme|menu|planning|calendrier|reglement|statuts|modele|formulaire|brochure|flyer|memoire|tableau|plan|descriptif|fascicule|cv|certification|qualibat|urssaf|chiffres; petit document; quelque chose d' ecrit; de quoi lire; un ecrit; une trace",
  price:
    "prix|tarif|tarifs|combien|coute|coutent|prenez|facturez|cout|couts|honoraires|tarifaire; combien .. prenez|coute|demandez|facturez; ordre d' idee; pour quel prix; quel prix|tarif; avec les prix; combien ca|cela|coute; tarifs; la tête; par personne|tête; combien la; à combien",
  read: "lire|lis|regarder|regarde|consulter|etudier|feuilleter|parcourir|voir|examiner|jeter; coup d' oeil; a tete reposee; montrer|regarder|feuilleter|parcourir|etudier|examiner|potasser; jeter un|oeil; pour la|le|les montrer; tete reposee; a lire; tranquillement",
  paper:
    'a lire; quelque chose a lire; de quoi lire; ecrit|papier|courrier|mail|mel|courriel|pdf|poste; par ecrit|mail|courrier|la poste; noir sur blanc',
  more: "plus sur|amples|precis|details; en savoir plus|davantage; plus d' informations|infos|renseignements; comment .. marche|fonctionne; renseignements; possibilites; curieux|curieuse; comment ca|cela|se; en quoi; qu' est ce; de quoi il; exactement; la difference; ce que comprend|comporte; precisement; plus d'; se passe",
  call: "appel|appels|appeler|rappeler|telephoner|telephonez|telephone|appelez|rappelez|appelle|rappelle|appellerai|rappellera|rappellerai|fil|joindre|telephonique|visio; coup de fil; vive voix; appelle|appeler|appelons|telephoner|visio|teams|zoom; s' appelle; passe un; compose",
  callyou:
    "vous|t'|te appelle|appellerai|appellera|rappelle|rappellerai|rappellera|telephone|telephonerai|telephonera|contactera|passe; on s' appelle; s' appelle; vous appeler|rappeler|telephoner; j' appelle; echange|entretien|point telephonique; un appel|coup; rappellera|rappellerai|rappelle|appelle|appellera|telephonera|telephone|contactera .. vous|lundi|mardi|mercredi|jeudi|vendredi|demain|dans|vers|au|a; vous rappellera|appellera|appelle|telephone|telephonera|contactera; on s' appelle; je compose; qui compose; c' est moi qui; t' appelle; reviens|reviendra vers .. telephone",
  callme:
    "appelez|rappelez|appelle|rappelle|telephonez|passez|passe|joignez moi|nous|le|la|les; appelez|rappelez .. demain|lundi|mardi|jeudi|vendredi|mercredi|quand|plutot|apres; coup de fil|telephone; pouvez me|nous|l'|m'|le|la joindre|appeler|telephoner|rappeler; me joindre|appeler; m' appeler; donnez .. coup; passez|passe|donnez moi|nous .. coup; un coup de fil; appelez|rappelez|telephonez moi|nous|le|la|apres|vers|a; appelle|rappelle moi; joignable|disponible .. a partir|vers|apres|entre|jusqu'; demandez",
  line: "telephone|telephonique|portable|ligne|numero|fixe|mobile|standard|bigophone|fil; de vive voix; par telephone; au telephone; ligne directe; a l' oral; oralement; vive voix; oral|fil|combine|06|repondeur; en ligne; plus simple",
  reach: 'joignable|joindre|disponible|decroche|bureau|magasin|libre; je serai|suis au|a|chez; au depot',
  talk: 'parler|parlons|discuter|discutons|echanger|echange|dire|expliquer|entendre|causer|voix',
  yes: 'oui|volontiers|absolument|parfait|entendu|certainement|bien; bien sur; avec plaisir; mais oui',
  agree: `accord|accepte|acceptons|acceptee|valide|validee|validons|approuve|adopte|feu|banco|marche|topez|adjuge|conquis; d' accord; bon pour accord; on y va; feu vert; allez-y; allez y; vous pouvez commencer|demarrer|y; c' est parti; dit oui; a l' unanimite; vous avez le|carte; nous sommes partants; je suis partant|partante|preneur; on fonce; avec vous; vous confier; on travaille; affaire conclue; ca me va; acceptons|accepte .. proposition|devis|offre; bon pour; devis signe; acompte part|suit|verse; trouverez ci joint le devis; venez|viens .. voir|quand; nous avez|m' avez convaincu|convaincus; banco; vote pour; dit oui; c' est ok|bon; ca nous va; nous convient; quand pouvez|commencez|demarrez; on signe; marche conclu; retenu votre; votre offre .. retenue; vous etes retenu|retenue|choisi; avec grand plaisir; c' est oui; oui pour
    vous m' inscrivez; inscrivez moi|nous; j' amène; on vient; parfait|parfaites pour; ça marche; je|nous la|le|les prends|prenons|veux|voulons
    c' est réservé|noté; vous êtes réservé|réservés|engagé|engagés; à quelle heure pouvez; nous convient|plaît
  `,
  take: "cours|lecon|seance d' essai; voudrait|voudraient|aimerait; prenons|prends|prend|commande|commandons|commander|reserve|reservons|reserver|achete|achetons|inscrivez|inscrire|louer|loue|livrer|livrez|voudrais|voudrions|veux; inscrivez nous|moi; mettez moi|nous; comptez sur|moi|nous; je|nous voudrais|voudrions; voudrions|souhaitons|aimerions|voudrais|aimerais .. reserver|inscrire|louer|commander|venir|participer|acheter|prendre; seriez vous libre; etes vous libre|disponible; libre le; est il libre; pour photographier|animer|jouer; inscription|inscrire; mettez <me> .. cote; gardez|garde|bloquez .. moi|nous|place; on prend; je prends; nous prenons; un essai; cours d' essai; inscrivez|inscrivons; convives|invités|couverts|caisses|douzaine",
  start:
    'commencer|commencez|demarrer|debuter|demarrage|debut|attaquer|livrer|poser|installer|chantier; attaquer|attaquez|debut des travaux; premiers coups',
  when: 'quand; a partir de quand; quelle date|semaine; dans quel delai; sous quel',
  come: 'venez|venir|passer|passez|visite|visiter|mesures|mesurer|deplacer|viendriez; venez voir; passez voir; prendre les mesures; voir les lieux; venez|passez|viendrez .. quand|voir|mesurer|mercredi|jeudi; deplacement; chez nous; sur les lieux; se rendre',
  meet: 'rencontrer|rencontrons|rdv|cafe|reunion|demonstration|voir|visite|recontre; rendez vous; se voir|rencontrer; sur place; nous voir; fixer; dans nos locaux',
  sign: 'signe|signee|contrat|acompte|commande|signature|signer|signons|arrhes|joint|bon; bon de commande; devis signe; contrat signe; acompte|arrhes|espèces|avance|chèque|virement; un acompte',
  quote: 'devis|proposition|chiffrage|chiffrer|estimation|cotation; faites moi|nous; un devis; etablir',
  praise:
    'super|parfait|parfaite|magnifique|formidable|excellent|excellente|beau|belle|bon|bonne|bravo|genial|geniale|top|joli|jolie|plait|aime|adore|ravie|interessant|interessante|splendide',
  convinced:
    'convaincu|convaincue|convaincus|conquis|conquise|emballe|emballes|emballee|enthousiaste|enthousiastes|ravi|ravis|unanimite|unanime|hate; exactement ce|comme; ce que nous|je cherchions|cherchais; coup de coeur; adjuge',
  please:
    "merci|svp|veuillez|volontiers; pouvez vous; pourriez vous; auriez vous; s' il vous plait; s' il te plait; merci de; pouvez|pourriez vous; auriez|avez vous; je veux|voudrais bien; je prefere; aimerais|aimerions",
  amount:
    'metres|fenetres|tables|chaises|personnes|exemplaires|pieces|cartons|bouteilles; m2; deux|trois|quatre|cinq|six|sept|huit|dix|douze|vingt|trente|quarante|cinquante|cent _; y compris; tout compris',
  arrived:
    'arrive|arrivee|recu|recue|bien|retrouve|retour|rentre; bien arrive|recu; est de retour; sain et sauf',
  wrong:
    "erreur|trompez|trompe|mauvais|mauvaise|confondez; par erreur; vous vous trompez; ce n' est pas moi; jamais habite; destinataire; pas destine|destinee; ne m' est; je ne suis pas|que; je suis _ et non|pas; trompe|trompes|confusion|meprise|homonyme; pour quelqu'; mauvais|mauvaise destinataire|adresse|personne; inconnu; par megarde",
  personal:
    'anniversaire|felicitations|mariage|obseques|condoleances|hopital|operation|maman|mere|papa|mamie|papi|bebe|chien|chat|photos|photo|fete|concert|meteo|pluie|bises|bisous|retablissement|embrasse|naissance|gateau; comment va; comment vas; peluche|petits|petite|mamie|papy|tonton|tata|dodo|doudou|ballon|chorale|gateau|vacances|soleil|neige|randonnee|pique-nique|jardin|confiture|poules|lapin|bapteme|communion|dimanche|carte; gros|grosses bisous|bises; quel|quelle beau|belle|bonne|superbe|merveilleux; vise juste; on a bien|tous; a bientot; ravi|ravis|heureux .. ete|de',
  running:
    'facture|reglee|regle|paiement|virement|cle|cles|mot de passe|portail|poubelles|livraison|colis|locataire|chaudiere|carrelage|joints|remorque|echelle|cave|volet|chantier|porte|heures|ligne|page; dernier|derniere; plinthes|ligne|cave|compteur|clef|clefs|badge|salle|planning|fiche|reunion|quittance|loyer|charges|robinet|tuyau|fenetre|echafaudage|gravats|bennes|benne|commande',
  broken:
    "casse|cassee|fuit|fuite|goutte|fissure|rayure|bosse|coince|grince|bruit|panne|abime|manque|desserre|humide|moisissure|tache|normal; ne marche pas; ne fonctionne pas; est-ce normal; compte deux fois; erreur|oubli .. facture|ligne|montant; verifier|verifiez; il manque; ne ferme|marche|tient|fonctionne plus|pas; grince; c' est normal",
  lend: "preter|prete|pret|emprunter|emprunte; merci de|pour m'|l'|la|le|les|votre|ton|ta|vos .. prete|aide|fleurs|carte|soiree|accueil|visite; merci pour|de|encore; rendre|rendrai",
  know: "connais|connaissez|savez|sais tu|vous; quel|quelle|quels|quelles|ou|qui|pourquoi|comment|lequel; quelqu' un a|aurait|sait; c' est toi|vous qui; a qui; qui a|est|sait; est ce que quelqu'; ou est|sont",
  self: `je|j'|nous|on|me|m'|moi|mon|ma|mes|notre|nos`,
  you: `vous|votre|vos|tu|te|t'|toi|ton|ta|tes`,
  whilst: `tant que; tant qu'; jusqu' à ce; une fois; dès que; quand .. sera|seront|aura|auront|essaimeront|fini|passé; avant que; en attendant; pas avant; sans .. pas|rien; *ront`,
  because: `
    parce que; parce qu'; car; puisque; puisqu'; en raison; :
  `,
  courtesy: `
    merci; bonne; bon courage; désolé|désolée; je vous prie; veuillez; bien à vous
  `,
};
