import type { Language } from './types';

/**
 * Malay.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const ms: Language = {
  code: 'ms',
  kin: `id`,
  common: `
    dan, yang, di, untuk, dengan, ini, itu, dari, ke, pada, anda, tidak, akan, adalah, atau, jika, kami,
    saya, boleh, telah, akaun, sila, ada, oleh, dalam, e-mel, kerana, terima, kasih, perlu, kata,
    laluan, menerima, sekiranya, daripada, diperlukan`,
  valedictions: {
    formal: `yang benar, yang ikhlas, salam hormat, yang menjalankan amanah, sekian terima kasih, salam`,
    informal: `salam mesra, jumpa lagi, salam sayang, salam hangat, ikhlas`,
  },
  valedictionHeads: `salam`,
  thanks: `terima kasih, terima kasih banyak, sekian`,
  greetings: {
    formal: `yang berhormat, yang dihormati, tuan/puan, tuan, puan`,
    informal: `
      helo, hai, selamat pagi, selamat petang, salam, salam sejahtera, selamat datang, assalamualaikum,
      selamat sejahtera`,
  },
  greetingsAlone: `kepada sesiapa yang berkenaan, tuan/puan`,
  nobody: `
    semua, tuan, puan, tuan/puan, tuan puan, pelanggan, rakan, rakan-rakan, pengguna, ahli, kawan-kawan`,
  titles: `tuan, puan, encik, cik, dr, prof, haji, hajah, datuk, dato`,
  particles: `bin, binti, a/l, a/p`,
  and: `dan, &, +`,
  team: `pasukan, kumpulan, tim`,
  department: `
    jabatan, bahagian, khidmat pelanggan, sokongan, urus setia, pejabat, akaun, jualan`,
  role: `
    pengarah, pengurus, pengerusi, setiausaha, bendahari, ketua, jawatankuasa, lembaga, pentadbir,
    penyelaras`,
  organisation: `
    bhd, berhad, yayasan, universiti, sekolah, bank, syarikat, persatuan, kementerian, hospital, koperasi,
    kedai, perpustakaan`,
};
