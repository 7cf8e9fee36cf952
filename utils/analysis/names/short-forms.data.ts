/**
 * Given names and their usual short forms that do not share a beginning, folded; groups are separated by `;`.
 * Source: own compilation from general knowledge.
 */
export const shortForms = `
  alexander alex sander xander sasha lex; alexandra sandra sasha alex; albert bert bertus; antonius anton ton toon tony teun;
  antoinette toni net; anthony tony; andrew drew andy; bernard ben nard; catherine cathy kate kathy kitty cat; katherine kate kathy kitty kat;
  catharina carina rina kaatje trijn; charles chuck charlie karel; cornelis cees kees cor nelis; cornelia corrie nel nelleke lia;
  deborah debbie; edward ed ted eddie ned; elisabeth els liesbeth bets betsy lies ella elly beth lisa; elizabeth liz beth betty lizzy eliza libby;
  eduard ed edo; franciscus frans cis; francisco paco pancho; francis frank; francisca ciska cis; gerardus gerard gerrit geert; george joris jorge;
  giuseppe beppe peppe pino; hendrik henk rik hein; henricus henk rik hans; henry harry hank; hendrika rika riek hennie; hubertus bert huub;
  jacob jaap koos coos; jacobus koos jaap; jakob koos; james jim jimmy jamie; johannes jan hans johan joop; johanna jo hanna joke annie; john jack jon;
  jose pepe; josef sepp; josephus jos joop; joseph joe; juan juanito; konstantin kostya; lambertus bert bart; leonardus leo nard; lawrence larry;
  margaret maggie peggy meg greta daisy; margaretha greet grietje gretha margriet; maria mieke mia ria marie marieke; martha mattie; mary molly polly;
  mattheus matthijs thijs; matthijs thijs; matthew matt; mathilde tilly til; michael mike mick mickey misha; michiel giel; mikhail misha; nicolaas klaas nico; nikolai kolya;
  patricia pat patty tricia trish; petronella nel nelly petra; petrus piet peter; rebecca becky; richard dick rick rich; robert rob bob bobby bert; rodrigo ruy;
  samuel sam; samantha sam; sebastian bas; sebastiaan bas; stephen steve; steven steve; suzanne suus sanne; theodorus theo dorus dirk; theodore ted teddy; thomas tom maas;
  vincent vince; vladimir vova volodya; wilhelmina willemijn mina wil mien helma; willem wim pim bill; william bill will billy liam; wilhelm willi helmut; wolfgang wolf;
  dmitri dima; dmitry dima; yevgeny zhenya; aleksandr sasha; aleksandra sasha; ivan vanya; sergei seryozha; guillermo memo; ignacio nacho; enrique quique; jesus chucho; dolores lola; rosario charo; concepcion concha`;
