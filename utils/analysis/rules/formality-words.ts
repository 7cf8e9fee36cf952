import type { Words } from '../lang/types';

/** The words by which a language addresses one reader, as far as they can mean nothing else. */
export interface AddressWords {
  /** Folded words. */
  readonly formal: Words;
  readonly informal: Words;
  /** The formal words count only with a capital inside a sentence; German `sie` is `they` as well. */
  readonly formalByCapital?: boolean | undefined;
  /** A greeting by title and surname is formal, and verbs leave their pronoun out, so that no other word may be. */
  readonly formalByGreeting?: boolean | undefined;
  /** Commands to somebody who is `du` or `tu`; they are that only where a clause begins. */
  readonly commands?: Words | undefined;
  /** Turns that are formal where none of their words is by itself: `envoyez-moi`, `dígame`. See `Phrases`. */
  readonly formalTurns?: string | undefined;
  /** Names the reader and others together, so that the formal word of the mail may mean them all: `toi et ta femme, vous`. */
  readonly several?: string | undefined;
  /** Turns with such a word that address nobody: `rendez-vous`, `weet je`. See `Phrases`. */
  readonly idioms?: string | undefined;
  /** Words that can be changed into the other form without touching their sentence, as `formal=informal`. */
  readonly exchange?: Words | undefined;
}

/** Languages with two forms of address; own compilation. */
export const addressWords: Readonly<Record<string, AddressWords>> = {
  nl: {
    formal: 'u, uw, uzelf',
    informal: 'je, jij, jou, jouw, jezelf',
    idioms: `
      weet je wel|maar nooit
      je weet maar nooit
      je weet wel
      hoe je het ook
      hoe je 't ook
      wat je noemt
      dat wil je niet
      zoiets wil|zie|hoor je
      je zou bijna|haast|denken
      met je|jou .. mee eens
      dank je wel
      dankje wel
      om je heen
      als je het mij vraagt
      je van het
      zeg|zegt|zei|zeggen|zeiden .. altijd|weleens|vaak dat je
      zeg|zegt|zei|zeggen|zeiden .. altijd|weleens|vaak :|, je
      als je .. oud|jong|klein bent
      gezegde|spreekwoord|zegswijze|motto .? : je .. .. je
      je vormen|vorm
    `,
    exchange: 'uw=jouw, uzelf=jezelf, u=jou',
  },
  de: {
    formal: 'sie, ihnen, ihre, ihrem, ihren, ihrer, ihres',
    informal: 'du, dich, dir, dein, deine, deinem, deinen, deiner, deines',
    formalByCapital: true,
    formalByGreeting: true,
    commands:
      'sag, komm, schick, ruf, gib, schau, bring, nimm, lies, denk, mach, meld, lass, vergiss, geh, frag, schreib, hol',
    idioms: `
      auf du und du
      sag|sagt|sagte|sagen .. immer :|, du|dir|dich
    `,
    exchange: 'ihnen=dir, ihre=deine, ihrem=deinem, ihren=deinen, ihrer=deiner, ihres=deines',
  },
  fr: {
    formal: 'vous, votre, vos',
    formalTurns: `
      envoyez|dites|appelez|rappelez|écrivez|contactez|donnez|laissez|prévenez|confirmez|indiquez|transmettez|répondez|faites moi|nous|le|la|les|lui
      n'hésitez pas
      veuillez
    `,
    several: `
      toi et; et toi; avec toi; vous deux|trois|quatre|tous|toutes; ta|ton femme|mari|famille|sœur|frère|mère|père|copine|copain|fille|fils et toi
      tu ... avec ta|ton femme|mari|famille|copine|copain|sœur|frère
    `,
    informal: "tu, te, t', toi, tes, ta, ton",
    commands:
      'apporte, dis, envoie, appelle, rappelle, viens, prends, fais, regarde, donne, réponds, écris, préviens, choisis, attends, amène, laisse',
    idioms: `
      rendez vous
      garde|gardez vous
      s'il vous|te plaît
      va|a|ira t' il|elle|on
      le|un|du|ce|au|de|bon|même|autre ton
      savoir vivre
      proverbe|dicton|adage dit? : ... , ... tu
    `,
    exchange: 'vos=tes',
  },
  es: {
    formalByGreeting: true,
    formal: 'usted',
    formalTurns: `
      le agradezco|ruego|saludo|saluda|comunico|informo
      dígame|díganos|envíeme|envíenos|envíemelo|mándeme|mándenos|llámeme|llámenos|avíseme|avísenos|escríbame|escríbanos|indíqueme|póngase
      hágamelo|háganoslo|déjeme|permítame|confírmeme|confírmenos|cuénteme|perdóneme|discúlpeme
      no dude|se preocupe
    `,
    informal:
      'puedas, podrías, podrás, tendrás, recibirás, quieras, sepas, has, hayas, vas, dices, haces, prefieres, necesites, tú, te, ti, contigo, tus, tienes, puedes, quieres, necesitas, eres, estás, sabes, vienes, dime, dinos',
    idioms: `
      un|el|de|del|al|los|tomar|taza te
    `,
    commands:
      'ven, haz, pon, trae, envía, manda, llama, escribe, avisa, dime, dinos, llámame, mándame, envíame, avísame, escríbeme, cuéntame',
  },
  it: {
    formalByGreeting: true,
    formal: 'lei, sua, suo, suoi, sue, la, le',
    informal: 'tu, ti, te, tuo, tua, tuoi, tue, puoi, vuoi, devi, vieni, dimmi, fammi, dammi',
    formalByCapital: true,
    formalTurns: `
      la ringrazio|prego|saluto|informo
      mi|ci dica|faccia|scriva|dia|permetta|risponda
      non esiti
    `,
  },
  pt: {
    formalByGreeting: true,
    formal: 'consigo, v, exa',
    formalTurns: `
      peço|agradeço|informo|lembro|desejo|garanto|recomendo|comunico lhe
      diga|envie|ligue|mande|avise|contacte|responda|confirme|escreva|informe|indique|telefone|traga me|nos
      não hesite; se quiser|desejar|pretender
    `,
    informal:
      'precisares, puderes, quiseres, tiveres, vieres, fizeres, souberes, vais, fazes, dizes, achas, consegues, gostas, poderás, receberás, tu, te, ti, contigo, teu, tua, teus, tuas, vens, podes, queres, sabes, precisas, estás',
  },
};
