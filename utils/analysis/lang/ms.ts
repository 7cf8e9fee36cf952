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
    laluan, menerima, sekiranya, daripada, diperlukan, hari, minggu, bilik, lebih, juga, hanya,
    mesyuarat, semak, disemak, bagi, tersebut, kepada, tentang, selepas, sebelum, supaya, bahawa,
    mereka, kita, sangat, seperti, baru, masih, menjadi, pautan, klik, alamat, tarikh, berikut, bawah,
    sahkan, selamat, datang, pengguna, mesej, pesanan, baharu, halaman, profil, permohonan`,
  valedictions: {
    formal: `
      yang benar, yang ikhlas, salam hormat, yang menjalankan amanah, sekian terima kasih, salam,
      yang menurut perintah, saya yang menurut perintah, saya yang menjalankan amanah, sekian,
      harap maklum, sekian harap maklum, dengan hormatnya, yang ikhlas daripada, salam takzim`,
    informal: `
      salam mesra, jumpa lagi, salam sayang, salam hangat, ikhlas, salam ceria, jumpa nanti,
      semoga berjaya, selamat maju jaya, terima kasih dan salam, wassalam, peluk cium, salam perpaduan,
      salam hormat dan terima kasih`,
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
  notices: {
    message: `e-mel, emel, mesej, surat, email`,
    made: `automatik, sistem, komputer, robot`,
  },
  team: `
    pasukan, kumpulan, tim, krew, kakitangan, staf, komuniti, sukarelawan, sahabat, rakan-rakan di,
    keluarga, para moderator, moderator`,
  department: `
    jabatan, bahagian, khidmat pelanggan, sokongan, urus setia, pejabat, akaun, jualan, unit, seksyen,
    kaunter, perkhidmatan pelanggan, khidmat, sokongan pelanggan, sokongan teknikal, meja bantuan,
    pusat khidmat, pusat panggilan, sumber manusia, kewangan, pemasaran, pentadbiran, perhubungan awam,
    komunikasi korporat, hasil, arkib, urusetia, sekretariat, pendaftaran, aduan`,
  role: `
    pengarah, pengurus, pengerusi, setiausaha, bendahari, ketua, jawatankuasa, lembaga, pentadbir,
    penyelaras, pengarah urusan, ketua pengarah, ketua jabatan, ketua unit, pegawai, pentadbir laman,
    pentadbir sistem, penyelia, naib pengerusi, lembaga pengarah, majlis, ahli jawatankuasa, guru besar,
    pengetua, guru, guru kelas, pensyarah, profesor, dekan, doktor, jururawat, peguam, akauntan,
    jurutera, arkitek, perunding, penasihat, pembantu, editor, penyunting, wartawan, pengasas, pemilik,
    jurucakap, datuk bandar, menteri, jurulatih, penganjur, penghulu, eksekutif, pengurus besar,
    pengurus projek, setiausaha agung`,
  organisation: `
    bhd, berhad, yayasan, universiti, sekolah, bank, syarikat, persatuan, kementerian, hospital,
    koperasi, kedai, perpustakaan, sdn, sdn bhd, plt, perbadanan, enterprise, trading, kumpulan,
    pertubuhan, kelab, persekutuan, kesatuan, parti, kerajaan, majlis perbandaran, majlis daerah,
    dewan bandaraya, klinik, farmasi, restoran, kedai buku, hotel, muzium, institut, kolej, akademi,
    politeknik, sekolah menengah, sekolah kebangsaan, tabika, masjid, surau, gereja, akhbar, majalah,
    radio, penerbit, studio, forum, laman, portal, rangkaian, platform, projek, pasar, ladang, agensi,
    mahkamah, kedutaan, insurans, takaful, kilang`,
  automated: `
    e-mel automatik, secara automatik, jangan balas, sila jangan balas, jangan membalas,
    balasan automatik, mesej automatik, cetakan komputer, sistem`,
  headers: {
    from: `daripada, dari`,
    other: `dihantar, tarikh, kepada, perkara, subjek`,
  },
  wrote: `menulis`,
  mobile: `dihantar dari, dihantar daripada, dihantar melalui`,
};
