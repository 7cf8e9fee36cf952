import type { Language } from './types';

/**
 * Indonesian.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const id: Language = {
  code: 'id',
  kin: `ms`,
  common: `
    dan, yang, di, untuk, dengan, ini, itu, dari, ke, pada, anda, tidak, akan, adalah, atau, jika, kami,
    saya, dapat, telah, bisa, akun, silakan, ada, oleh, dalam, sudah, karena, terima, kasih, harus,
    belum, kata, sandi, lakukan`,
  valedictions: {
    formal: `hormat kami, hormat saya, dengan hormat, salam hormat, salam, salam sejahtera`,
    informal: `salam hangat, sampai jumpa, salam sayang, wassalam, salam kenal, semoga sukses`,
  },
  valedictionHeads: `salam, hormat`,
  thanks: `terima kasih, terima kasih banyak, makasih, terima kasih sebelumnya, terimakasih`,
  greetings: {
    formal: `yth, yang terhormat, kepada yth, dengan hormat, kepada`,
    informal: `
      halo, hai, hallo, selamat pagi, selamat siang, selamat sore, selamat malam, salam, selamat datang,
      dear, assalamualaikum`,
  },
  greetingsAlone: `kepada yang berkepentingan, dengan hormat`,
  nobody: `
    semua, semuanya, bapak/ibu, bapak ibu, bapak, ibu, rekan, rekan-rekan, pelanggan, pengguna,
    teman-teman, teman, anggota, pelanggan yang terhormat, saudara, tuan, nyonya`,
  titles: `bapak, ibu, pak, bu, sdr, sdri, mas, mbak, saudara, dr, prof`,
  particles: `bin, binti, van, de`,
  and: `dan, &, +`,
  team: `tim, grup, kelompok`,
  department: `
    bagian, divisi, departemen, layanan pelanggan, dukungan, sekretariat, resepsionis, keuangan, penjualan,
    kantor`,
  role: `
    direktur, manajer, ketua, sekretaris, bendahara, kepala, panitia, komite, dewan, administrator,
    pengurus, koordinator`,
  organisation: `
    pt, cv, yayasan, universitas, sekolah, bank, perusahaan, lembaga, kementerian, rumah sakit, koperasi,
    toko, perpustakaan, asosiasi`,
  headers: {
    from: `dari`,
    other: `dikirim, tanggal, kepada, perihal, subjek`,
  },
  wrote: `menulis`,
};
