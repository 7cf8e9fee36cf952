/**
 * Endings that families are called by, folded: patronymics and the like of many languages. Own compilation; each also ends
 * ordinary words, so this is evidence only beside the shape of a line.
 */
const endings =
  /(?:sk[iyia]|ck[iaiy]|dzk[ia]|wicz|czyk|czak|ov[aey]?|ev[aey]?|ova|enko|skiy|iou|demir|chuk|czuk|yuk|ich|[cz]ic|jan|yan|ian|idis|idou|iadis|opoulos|poulou|akis|aki|akou|atos|escu|eanu|oiu|aru|sen|sson|ssen|son|dottir|nen|maki|stra|sma|inga|ema|huis|mans?|manns?|berge?r?|bach|stein|feld|veld|dijk|kamp|hoff?|haus|hauser|inger|ardt|hardt|quist|qvist|strom|lund|gaard|gard|berget|dal|rud|moen|oglu|iute|aite|yte|iene|auskas|avicius|evicius|insh|ins|ina|zade|shvili|dze|ez|eira|ahdi|ourt|eau|ault|ard|ier|etti|elli|ini|ucci|acci|ович|енко|чук|юк|ов|ова|ев|ева|ски|ска|ський|ська|ин|ина|ић|ιδης|ιδου|οπουλος|οπουλου|ακης|ακη|ακος|ατος)$/u;

/** Families that half a country is called by, in Latin letters; own compilation. Shorter ones are words elsewhere. */
const asian =
  /^(?:nguyen|tran|pham|hoang|huynh|phan|dang|duong|trinh|truong|dinh|luong|kang|yoon|jang|jeong|jung|choi|hwang|kwon|zhang|zhao|zhou|zheng|huang|guo|wong|cheung|chan|leung|chow|tanaka|suzuki|sato|watanabe|singh|kaur|khan|patel|sharma|gupta|kumar|reddy|iyer|nair|banerjee|chatterjee|mukherjee|hussain|ahmad|ahmed|baek|ahn|hong|okafor|okonkwo|nwosu|okeke|adebayo|balogun|adeyemi|mensah|owusu|boateng|diallo|traore|ndiaye|mbeki|dlamini|nkosi)$/;

/** Whether a folded word looks like a surname. */
export function isSurnameLike(key: string): boolean {
  return (key.length >= 5 && endings.test(key)) || asian.test(key);
}
