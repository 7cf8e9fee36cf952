/**
 * What stands before a name in a sentence where somebody says who writes, in all languages together, folded. Own compilation.
 */
export const introductions: readonly string[] = `
  ik ben; ik heet; mijn naam is; i am; i'm; i’m; my name is; my name's; this is; ich bin; ich heisse; mein name ist; je suis;
  je m'appelle; je m’appelle; mon nom est; soy; me llamo; mi nombre es; sono; mi chiamo; il mio nome e; sou; sou o; sou a;
  chamo-me; me chamo; meu nome e; o meu nome e; em dic; soc; son; jag ar; jag heter; mitt namn ar; jeg er; jeg heter; jeg hedder;
  mit navn er; mitt navn er; olen; nimeni on; jestem; nazywam sie; mam na imie; jsem; jmenuji se; som; volam sa; ja sam; zovem se;
  jaz sem; sem; ime mi je; moje ime je; a nevem; vagyok; sunt; ma numesc; numele meu este; esu; mano vardas; esmu; mani sauc;
  olen; minu nimi on; ben; adim; benim adim; eg er; eg heiti; is mise; jien; jisimni
`
  .trim()
  .split(';')
  .map((phrase) => phrase.trim())
  .filter(Boolean);
