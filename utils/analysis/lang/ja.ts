import type { Language } from './types';

/**
 * Japanese.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const ja: Language = {
  code: 'ja',
  common: `です, ます, お願いします`,
  letters: '\u3040-\u30ff',
  spaceless: true,
  valedictionHeads: `よろしくお願いいたします, よろしくお願いします, 宜しくお願いいたします`,
  valedictions: {
    formal: `
      敬具, よろしくお願いいたします, よろしくお願い致します, 以上よろしくお願いいたします, 宜しくお願いいたします, 宜しくお願い致します, 草々, 謹白, 何卒よろしくお願い申し上げます,
      今後ともよろしくお願いいたします`,
    informal: `よろしくお願いします, よろしく, では, それでは, またね, 宜しくお願いします, 敬意を表して`,
  },
  thanks: `ありがとうございます, ありがとうございました, ありがとう, 感謝します`,
  greetings: {
    formal: `拝啓, 謹啓, 前略`,
    informal: `こんにちは, こんばんは, おはようございます, ようこそ, お世話になっております, いつもお世話になっております`,
  },
  greetingsAlone: `関係者各位, 各位, ご担当者様, ご担当者さま, 皆様, 皆さま, 利用者様, お客様, ユーザー様`,
  greetingsAfter: `様, さま, さん, 殿, 先生, 君, くん, ちゃん, 御中`,
  nobody: `皆様, 皆さま, 各位, お客様, 利用者様, ご担当者様, ユーザー様`,
  team: `チーム, 一同, グループ, スタッフ`,
  department: `部, 課, サポート, カスタマーサービス, 事務局, 受付, 経理, 営業, 窓口, 編集部, センター`,
  role: `社長, 部長, 課長, 理事会, 委員会, 代表, 会長, 店長, 管理者, 管理人, 運営, 編集者, 取締役`,
  organisation: `株式会社, 有限会社, 大学, 学校, 銀行, 協会, 財団, 市役所, 病院, 研究所, 図書館, 美術館, 新聞, 商店, ネットワーク, 事務所`,
  automated: `自動送信, 自動返信, 返信しないで, 返信できません, 送信専用`,
  headers: {
    from: `差出人, 送信者`,
    other: `送信日時, 日付, 宛先, 件名, 日時`,
  },
  wrote: `のメール, 書きました, 書かれた`,
};
