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
    belum, kata, sandi, lakukan, sebagai, lebih, juga, lagi, hanya, minggu, hari, ruang, mohon,
    tersebut, kepada, tentang, setelah, sebelum, saat, hingga, agar, bahwa, mereka, dia, kita, sangat,
    seperti, baru, masih, menjadi, tautan, klik, alamat, surel, berikut, tanggal, atas, bagi, melalui,
    bawah, konfirmasi, selamat, datang, pengguna, pesan, pesanan, halaman, profil, menerima, permohonan,
    tinjau, rapat`,
  valedictions: {
    formal: `
      hormat kami, hormat saya, dengan hormat, salam hormat, salam, salam sejahtera,
      dengan penuh hormat, salam takzim, hormat saya yang tulus, atas perhatiannya terima kasih,
      atas perhatian dan kerja samanya kami ucapkan terima kasih, demikian, wassalamualaikum wr wb,
      wassalamualaikum, wassalamu'alaikum, wassalam, tertanda, dengan tulus`,
    informal: `
      salam hangat, sampai jumpa, salam sayang, wassalam, salam kenal, semoga sukses, salam manis,
      salam hangat dari, peluk hangat, peluk cium, sampai nanti, sampai bertemu, sampai jumpa lagi,
      sampai ketemu, semoga harimu menyenangkan, semoga hari anda menyenangkan, selamat berakhir pekan,
      salam persahabatan, salam sukses, salam damai, jaga diri, dadah, cinta, salam rindu`,
  },
  valedictionHeads: `salam, hormat`,
  thanks: `
    terima kasih, terima kasih banyak, makasih, terima kasih sebelumnya, terimakasih,
    terima kasih atas perhatiannya, terima kasih atas perhatian anda, makasih ya, terima kasih ya,
    matur nuwun, terima kasih kembali`,
  greetings: {
    formal: `yth, yang terhormat, kepada yth, dengan hormat, kepada`,
    informal: `
      halo, hai, hallo, selamat pagi, selamat siang, selamat sore, selamat malam, salam, selamat datang,
      dear, assalamualaikum`,
  },
  greetingsAlone: `kepada yang berkepentingan, dengan hormat`,
  nobody: `
    semua, semuanya, bapak/ibu, bapak ibu, bapak, ibu, rekan, rekan-rekan, pelanggan, pengguna,
    teman-teman, teman, anggota, pelanggan yang terhormat, saudara, tuan, nyonya, bapak dan ibu,
    bapak/ibu sekalian, semua pihak, para anggota, para pelanggan, kawan, kawan-kawan, kakak, kak,
    sahabat, pembaca, nasabah`,
  titles: `bapak, ibu, pak, bu, sdr, sdri, mas, mbak, saudara, dr, prof`,
  particles: `bin, binti, van, de`,
  and: `dan, &, +`,
  notices: {
    message: `email, surel, pesan, e-mail, surat`,
    made: `otomatis, sistem, robot`,
  },
  team: `
    tim, grup, kelompok, kru, awak, segenap tim, seluruh tim, para relawan, relawan, komunitas,
    sahabatmu di, teman-teman di, keluarga besar, staf, karyawan, pengembang, para moderator, moderator,
    para pengembang`,
  department: `
    bagian, divisi, departemen, layanan pelanggan, dukungan, sekretariat, resepsionis, keuangan,
    penjualan, kantor, biro, unit, subbagian, bidang, layanan, pelayanan, dinas, pusat bantuan,
    pusat layanan, dukungan pelanggan, dukungan teknis, bantuan teknis, hubungan masyarakat, humas,
    personalia, sumber daya manusia, pemasaran, akuntansi, administrasi, loket, tata usaha, logistik,
    gudang, pembelian, arsip, pengaduan, redaksi, sekretariat jenderal, customer service`,
  role: `
    direktur, manajer, ketua, sekretaris, bendahara, kepala, panitia, komite, dewan, administrator,
    pengurus, koordinator, direktris, direksi, manajer umum, direktur utama, wakil ketua, kepala bagian,
    kepala sekolah, kepala dinas, pengelola, pengelola situs, admin, para admin, dewan direksi,
    dewan pengurus, panitia pelaksana, komisi, pembina, pengawas, penanggung jawab, redaktur,
    pemimpin redaksi, editor, penyunting, guru, wali kelas, dosen, rektor, dekan, dokter, perawat,
    apoteker, pengacara, notaris, akuntan, insinyur, arsitek, konsultan, penasihat, asisten, staf ahli,
    pendiri, pemilik, juru bicara, walikota, bupati, gubernur, menteri, camat, lurah, pelatih,
    koordinator acara, penyelenggara, staf administrasi, staf, petugas, staf khusus`,
  organisation: `
    pt, cv, yayasan, universitas, sekolah, bank, perusahaan, lembaga, kementerian, rumah sakit,
    koperasi, toko, perpustakaan, asosiasi, tbk, ud, firma, perkumpulan, organisasi, persatuan,
    himpunan, ikatan, serikat, partai, pemerintah, pemkot, pemkab, kecamatan, kelurahan, desa, klinik,
    apotek, puskesmas, sekolah dasar, sma, smp, smk, pesantren, institut, politeknik, akademi, museum,
    teater, hotel, restoran, warung, kedai, kafe, rumah makan, penerbit, percetakan, majalah, koran,
    harian, radio, stasiun, bengkel, studio, galeri, masjid, gereja, forum, situs, portal, jaringan,
    platform, proyek, klub, federasi, pasar, kebun, peternakan, asuransi, logistik, agensi,
    biro perjalanan, pengadilan, kedutaan`,
  automated: `
    email otomatis, pesan otomatis, secara otomatis, jangan membalas, mohon tidak membalas,
    jangan balas, tidak perlu membalas, balasan otomatis, mohon untuk tidak membalas, sistem`,
  headers: {
    from: `dari`,
    other: `dikirim, tanggal, kepada, perihal, subjek`,
  },
  wrote: `menulis`,
  mobile: `dikirim dari, terkirim dari, dikirim melalui`,
  disclaimer: `hak cipta dilindungi`,
};
