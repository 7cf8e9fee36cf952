import { fold } from '../lang/fold';
import type { Lexicon } from '../lang/lexicon';
import { Sense, unitSenses } from '../lang/senses';
import { type Token, tokenise } from '../lang/tokens';
import type { MailInput, Person } from '../types';
import { isFamilyName, isGivenName } from './given';
import { hostLabels, isHostOf } from './hosts';

/** Local parts of addresses that nobody has for a name. */
const mailbox =
  /^(?:no-?_?reply|do-?not-?reply|info|contact|mail|post|office|support|help|helpdesk|service|sales|shop|store|admin|webmaster|postmaster|hello|hallo|team|forum|news|newsletter|nieuwsbrief|notifications?|updates?|alerts?|accounts?|billing|invoice|facturen|orders?|bestellingen|klantenservice|kundenservice|secretariaat|receptie|redactie|mailer-daemon|bounces?|system|robot|bot|marketing|jobs|hr|feedback|enquiries|welkom|administratie|kantoor|verkoop|hej|hei|hola|ola|ciao|bonjour|aloha|kontakt|kontakti|contacto|contato|contatto|posta|poczta|biuro|buero|büro|bureau|ufficio|segreteria|secretaria|secretariat|sekretariat|verwaltung|buchhaltung|rezeption|reception|recepcion|recepcao|accueil|equipe|equipo|equipa|bestuur|directie|direction|direccion|planning|praktijk|praxis|balie|bibliotheek|bibliothek|biblioteca|desk|bookings?|reservations?|reservas|payments?|members?|membership|committee|care|customercare|kundendienst|anfragen?|bestellung(?:en)?|rechnung(?:en)?|comercial|commercial|ventas|vendas|administracion|administracao|administration|administrator|atencion|clientes?|clients?|geral|suporte|soporte|assistenza|apoio|boutique|butik|sklep|obchod|eshop|redaktion|redakcja|redakce|editors?|press|presse|pers|media|events?|tickets?|school|schule|ecole|gemeente|gemeinde|vereniging|verein|club|library|museum)(?:[-+._\d@]|$)/iu;

/** Addresses from which no person writes, whatever the display name is. */
const machine =
  /^(?:no-?_?reply|do-?not-?reply|notifications?|mailer-daemon|bounces?|system|robot|bot|newsletter|nieuwsbrief)(?:[-+._\d@]|$)/iu;

/** Whether an address belongs to a desk or a machine. */
export function isMailbox(email: string): boolean {
  return mailbox.test(email);
}

/** Who takes part in a mail, as far as the mail program says so. */
export interface KnownNames {
  /** Folded words of the names of people. */
  readonly people: ReadonlySet<string>;
  /** Folded whole names of the writer of a draft and of who may sign with the writer. */
  readonly writers: ReadonlySet<string>;
  /** Folded whole names of senders that are no person. */
  readonly organisations: ReadonlySet<string>;
  /** What the domain of the sender's address is called by. */
  readonly hosts: readonly string[];
}

/** Addresses that people have for themselves. */
const freemail =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|gmx|web|t-online|freenet|posteo|mailbox|ziggo|kpnmail|planet|xs4all|hetnet|home|telenet|skynet|orange|wanadoo|free|sfr|laposte|libero|virgilio|tiscali|wp|onet|interia|seznam|centrum|mail|yandex|ukr|abv|qq|163|126|naver|daum)\.[a-z.]{2,6}$/iu;

/** Articles that open the name of a thing, folded; "De" and "La" open surnames, too. */
const opensNoName =
  /^(?:the|het|das|les|los|las|gli|os|as|our|onze|ons|unser|unsere|notre|nos|nuestro|nuestra)$/;

/** Whether a sender's name is a person's; `undefined` when one word may be anybody or anything. */
function isPersonName(name: string, email: string | undefined, lexicon: Lexicon): boolean | undefined {
  const words = tokenise(name);
  const [first] = words;
  const names = ({ key }: Token): boolean => isGivenName(key) && !lexicon.is(key, Sense.common);
  if (email && first && names(first) && isAddressOf(words, email)) return true;
  if (first && opensNoName.test(first.key)) return false;
  // "Dr. Weber", though weavers are called so
  if (first && isTitled(words, lexicon)) return true;
  // "Stijn Verkerk": a surname behind a given name may end as a church does.
  const called = first !== undefined && words.length === 2 && names(first);
  const soundsLikeUnit = ({ key }: Token) => !called && lexicon.forms.unit(key) !== 0;
  // "Kevin Wirt", though a Wirt keeps an inn.
  const isSurname = ({ key }: Token) =>
    called && key === words[1]?.key && isFamilyName(key) && !lexicon.is(key, Sense.team | Sense.department);
  const isUnit = (word: Token) =>
    lexicon.is(word.key, unitSenses) ? !isSurname(word) : !names(word) && soundsLikeUnit(word);
  if (words.some(isUnit)) return false;
  const named = words.length >= 2 || words.some(names);
  if (!email) return named || undefined;
  // "Sole Nascente" of noreply@solenascente: whoever is a person, a machine's domain is hardly called by that name.
  const keys = words.map(({ key }) => key);
  if (machine.test(email) && isHostOf([keys.join('')], hostLabels(email))) return false;
  if (words.length === 1 && machine.test(email)) return false;
  if (!isMailbox(email)) {
    const own = freemail.test(email) || fold(email).startsWith(first?.key ?? '@');
    return named || (own ? true : undefined);
  }
  // "Blå Linjen" of hej@blalinjen: from a desk's address a person's name begins with a given name.
  return first !== undefined && (names(first) || (name.includes(',') && words.some(names)));
}

function isTitled([title, name, more]: readonly Token[], lexicon: Lexicon): boolean {
  if (!title || !name || more || title.key.length < 2 || lexicon.is(title.key, unitSenses)) return false;
  return lexicon.is(title.key, Sense.title) && isFamilyName(name.key);
}

/** "Grace Service" writes from grace.service@…: an address of two words is a person's, whatever else these mean. */
function isAddressOf(words: readonly Token[], email: string): boolean {
  const local = fold(email.split('@', 1)[0] ?? '');
  return (
    words.length === 2 &&
    /^\p{L}{2,}[._-]\p{L}+$/u.test(local) &&
    local === words.map(({ key }) => key).join(local.match(/[._-]/u)?.[0] ?? '.')
  );
}

/** Folds a whole name to its words, so that `Last, First` and `First  Last` can be compared by word. */
export function nameKey(name: string): string {
  return tokenise(name)
    .map(({ key }) => key)
    .join(' ');
}

/** Sorts the names of sender, writer and readers into people and organisations. */
export function knownNames(input: MailInput, lexicon: Lexicon): KnownNames {
  const people = new Set<string>();
  const organisations = new Set<string>();
  const addPerson = (name: string): void => {
    for (const { key } of tokenise(name)) {
      if (key.length > 1 && !lexicon.is(key, Sense.particle | Sense.title)) people.add(key);
    }
  };
  const addSender = ({ name, email }: Person): void => {
    if (!name || name.includes('@')) return;
    const person = isPersonName(name, email, lexicon);
    const word = nameKey(name);
    // Whoever writes a draft under one word is called by it, whatever it means in part.
    const nick =
      !email && input.direction === 'draft' && !word.includes(' ') && !lexicon.is(word, unitSenses);
    if (person || nick) addPerson(name);
    else if (person === false) organisations.add(nameKey(name));
  };
  const ours = [...(input.self?.names ?? []), ...(input.self?.members ?? [])];
  for (const name of ours) addPerson(name);
  if (input.self?.team) organisations.add(nameKey(input.self.team));
  if (input.from) addSender(input.from);
  const writers = new Set(input.direction === 'draft' ? ours.map(nameKey) : []);
  return { people, writers, organisations, hosts: hostLabels(input.from?.email ?? '') };
}

/** The folded words by which a reader may be greeted. */
export function wordsOfPerson(person: Person): string[] {
  const words = tokenise(person.name && !person.name.includes('@') ? person.name : '').map(({ key }) => key);
  const local = person.email?.split('@')[0] ?? '';
  if (words.length === 0 && local && !isMailbox(local)) {
    return fold(local)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1);
  }
  return words;
}
