import type { Language } from './types';

/**
 * Bosnian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const bs: Language = {
  code: 'bs',
  kin: `hr, sr`,
  common: `
    i, je, u, na, se, da, za, su, od, sa, ne, koji, koja, koje, ili, ako, vaš, vaše, možete, biti, sam,
    ste, smo, iz, molimo, ovaj, ova, ovo, šta, sve, sedmica, hvala, nije, kako, samo, općina, također`,
  valedictions: {
    formal: `s poštovanjem, srdačan pozdrav, sa poštovanjem, srdačno, lijep pozdrav`,
    informal: `pozdrav, pozdravi, veliki pozdrav, lp, sve najbolje, vidimo se, selam`,
  },
  valedictionHeads: `pozdrav, pozdravi, poštovanjem`,
  thanks: `hvala, hvala unaprijed, unaprijed hvala, zahvaljujem`,
  greetings: {
    formal: `poštovani, poštovana, poštovane, cijenjeni`,
    informal: `zdravo, pozdrav, dragi, draga, dobar dan, dobro jutro, ćao, hej, selam, dobrodošli`,
  },
  nobody: `svi, svima, gospodine, gospođo, kolege, korisniče, prijatelji, dame i gospodo`,
  and: `i, &, +`,
  openers: {
    one: `vaš, vaša, vaše, tvoj, tvoja, naš, naša`,
    many: `vaši, tvoji, naši`,
  },
  agents: {
    one: `ar, ist, nik, nica, ac, or, er, telj`,
    many: `ari, isti, nici, ci, ori, prijatelji, momci`,
  },
  inflections: `u, a, e, i, o, om`,
  team: `tim, ekipa, grupa`,
  department: `odjel, služba, podrška, ured, prodaja, sekretarijat`,
  role: `direktor, uprava, predsjednik, administrator, odbor, koordinator, sekretar`,
  organisation: `
    d o o, doo, udruženje, općina, univerzitet, škola, banka, fondacija, firma, klub, ministarstvo, centar`,
};
