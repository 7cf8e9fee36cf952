import type { Language } from './types';

/**
 * French, of France, Belgium, Switzerland and Canada.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const fr: Language = {
  code: 'fr',
  common: `
    le, la, les, de, des, du, et, est, vous, je, que, un, une, pour, dans, sur, avec, nous, votre,
    notre, ne, pas, ce, cette, qui, par, au, aux, il, elle, à, en, être, avez, si, mais, plus, vos, mon,
    merci, tu, ton, suis, sont, ou, se, a, ces, leur, leurs, elles, été, cela, ceci, était, très, bien,
    fait, faire, peut, aussi, sans, sous, entre, après, avant, comme, même, tout, tous, toute, toutes,
    aujourd, demain, ai, as, avons, ont, lui, y, où, donc, quand`,
  valedictions: {
    formal: `
      cordialement, bien cordialement, très cordialement, sincères salutations, meilleures salutations,
      salutations distinguées, respectueusement, bien à vous, sincèrement, veuillez agréer, cdlt, cdt,
      avec mes salutations distinguées, mes salutations les meilleures, recevez nos salutations, bien
      respectueusement, salutations, cordiales salutations, courtoisement`,
    informal: `
      amicalement, bien à toi, bises, bisous, bise, à bientôt, à plus, à demain, à tout à l'heure, bonne
      journée, bonne soirée, bon week-end, bonne fin de journée, amitiés, je t'embrasse, je vous
      embrasse, gros bisous, ciao, tchao, très amicalement, bien amicalement, à très vite, à vite, bonne
      continuation, biz, à la prochaine, chaleureusement, tendrement`,
  },
  valedictionHeads: `
    salutations, cordialement, amicalement, amitiés, bises, bisous, respectueusement, sincèrement`,
  thanks: `
    merci, merci d'avance, merci beaucoup, merci par avance, avec mes remerciements, mille mercis, un
    grand merci, merci à tous, à lundi, à mardi, à mercredi, à jeudi, à vendredi, avec tous mes
    remerciements`,
  greetings: {
    formal: `madame, monsieur, cher monsieur, chère madame, chers, chères, maître, docteur`,
    informal: `
      bonjour, salut, cher, chère, coucou, bonsoir, hello, hey, bjr, bienvenue, allo, mon cher, ma
      chère, rebonjour, félicitations`,
  },
  greetingsAlone: `à qui de droit, à toutes et à tous, à tous`,
  courtesy: `madame, monsieur, mademoiselle`,
  nobody: `
    à tous, tous, à toutes et à tous, toutes et tous, tous et toutes, tout le monde, madame monsieur,
    madame ou monsieur, monsieur madame, monsieur ou madame, madame, monsieur, messieurs, mesdames,
    mesdames et messieurs, mesdames messieurs, client, cliente, clients, acheteur, vendeur, fournisseur, collègue, collègues, chers
    collègues, ami, amis, équipe, adhérent, adhérents, membre, membres, utilisateur, utilisatrice,
    utilisateurs, parents, voisins, partenaire, partenaires, lecteur, invité, à vous, l'équipe, abonné,
    abonnés, candidat, locataire, participant, participants, bénévoles, les amis, destinataire,
    expéditeur`,
  titles: `
    madame, monsieur, mademoiselle, mme, m, mlle, mr, dr, docteur, maître, me, professeur, pr, cher,
    chère, famille, père, sœur`,
  particles: `de, du, des, la, le, les, d, von, van, der, el, ben, da, dos, et, saint`,
  and: `et, &, +`,
  at: `chez`,
  team: `équipe, l'équipe, équipes, groupe, les amis de`,
  department: `
    service, service client, service clients, service clientèle, département, secrétariat, accueil,
    comptabilité, bureau, standard, service après-vente, sav, ressources humaines, commercial,
    recouvrement, facturation, pôle, direction commerciale, service des, relation client, assistance,
    support, rédaction, guichet, rh`,
  role: `
    directeur, directrice, direction, la direction, président, présidente, secrétaire, trésorier,
    trésorière, gérant, gérante, responsable, chef, conseil d'administration, comité, bureau,
    administrateur, administrateurs, webmestre, webmaster, modérateur, conseiller, conseillère, chargé
    de, chargée de, assistant, assistante, adjoint, adjointe, maire, recteur, proviseur, principal,
    coordinateur, coordinatrice, avocat, notaire, ingénieur, consultant, délégué, syndic, rédacteur,
    rédactrice, gardien`,
  organisation: `
    sa, sarl, sas, sasu, sprl, asbl, eurl, association, société, mairie, ville, commune, université,
    école, collège, lycée, banque, assurance, assurances, ministère, préfecture, institut, fondation,
    fédération, syndicat, centre, médiathèque, bibliothèque, musée, clinique, hôpital, cabinet, agence,
    groupe, maison, boutique, librairie, restaurant, hôtel, club, réseau, compagnie, entreprise,
    coopérative, conseil, mutuelle, caisse, office, éditions, jardins, ferme, théâtre, église, paroisse,
    forum, atelier, pharmacie`,
  automated: `
    message automatique, envoyé automatiquement, généré automatiquement, ne pas répondre, merci de ne
    pas répondre, réponse automatique, e-mail automatique, mail automatique, robot, système`,
  headers: {
    from: `de`,
    other: `envoyé, date, à, cc, cci, objet, pièces jointes, importance, envoyé le, répondre à, pour`,
  },
  wrote: `a écrit, écrit, a écrit ce qui suit, écrivait, wrote`,
  separators: `
    message original, message d'origine, message transféré, message réexpédié, début du message
    transféré, début du message réexpédié, message initial, rendez-vous d'origine`,
  mobile: `
    envoyé de mon, envoyé depuis mon, envoyé depuis, envoyé à partir de, télécharger outlook, obtenez
    outlook, envoyé par mon, provenance`,
  disclaimer: `
    confidentiel, confidentielles, confidentialité, destinataire, destinataires, strictement, erreur,
    toute utilisation, se désabonner, désinscrire, pensez à l'environnement, mentions légales, rcs,
    responsabilité`,
  phrases: {
    valediction: { formal: ['Cordialement,', 'Bien cordialement,'], informal: ['Bien à toi,', 'À bientôt,'] },
    greeting: { formal: 'Bonjour {full}', informal: 'Bonjour {first}' },
    and: ' et ',
  },
};
