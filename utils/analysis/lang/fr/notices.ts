import type { NoticeWords } from '../../reply/types';

/** What French auto-replies and notices of systems are made of; own compilation. */
export const notices: NoticeWords = {
  classes: { you: 'vous|tu' },
  awaySubject: `
    réponse automatique; absence; absent|absente; message d'absence; fermeture; out of office; absence|absent|absente|conges|conge|fermeture|vacances
    reponse automatique; message automatique; hors du bureau
  `,
  away: `
    je suis .. en congé|congés|vacances; je suis .. absent|absente; est|sommes|sont .. fermé|fermée|fermés; en congé maternité|parental|maladie
    de retour le|au; je ne travaille plus; actuellement absent|absente; suis|serai .. absent|absente|conge|conges|vacances|deplacement; sans acces
    est|sera|sommes ferme|fermee|fermes; ferme du; fermeture; ne lis pas; en conge|arret|formation|deplacement|voyage; ne travaille plus; plus chez
    se repose|reposent; attendront|attendra; en stage|tournée|cure|croisière|formation|convalescence; de retour
  `,
  back: `
    de retour; a mon retour; reouverture; je reprends|repondrai; reprise; jusqu' au
  `,
  cover: `
    en cas d'urgence; pour toute urgence; en mon absence; pendant mon absence; à la réouverture; est fermé|fermée du; seront lus; urgence|urgent|urgente
    contacter|contactez|joindre .. collegue|remplac*|urgence; ne seront pas lus; pas lus
  `,
  noticeSubject: `
    confirmation de; accusé de réception; votre commande|facture; non remis; infolettre|newsletter; ticket
    commande|confirmation|facture|accuse|inscription|livraison|ticket|newsletter|rappel|avis; rendez vous; accuse de reception
    votre _? commande|demande|facture|compte|inscription
  `,
  notice: `
    message automatique; envoyé automatiquement; généré automatiquement; ne pas y? répondre; merci de ne pas; nous vous confirmons votre
    merci pour votre commande|inscription|achat; numéro de commande|dossier|ticket; se désinscrire|désabonner; vous désabonner|désinscrire
    vous recevez ce; n'a pas pu être remis|distribué|délivré; accusons reception
    a ete remis|remise|enregistree|enregistre|validee|confirmee|expediee|recue|prise; bien ete; sous le numero; est enregistree; numero de|n°
    merci pour votre commande|achat|inscription; cliquez; connectez vous; code qr; a bien ete; prelevement; non remis; n' a pas pu etre
  `,
  optout: `
    desabonner|desinscrire|desinscription|desabonnement; vous recevez ce|cette; se desinscrire; lettre d' information
  `,
  noreply: `
    ne pas repondre; merci de ne pas repondre; message automatique; envoye automatiquement; automatiquement
  `,
};
