import type { NoticeWords } from '../../reply/types';

/** What Dutch and Flemish auto-replies and notices of systems are made of; own compilation. */
export const notices: NoticeWords = {
  classes: { you: 'je|u|jullie' },
  awaySubject: `
    automatisch antwoord|bericht; automatische reactie|beantwoording|antwoord; automatische beantwoording; afwezig*; out of office; buiten kantoor
    vakantie; gesloten; er even tussenuit; er niet; automatisch:; auto; absent; even weg|afwezig; ouderschapsverlof|zwangerschapsverlof|verlof; weg
    werk hier niet; vakantiesluiting; er even niet; niet op kantoor; verlof; sluiting; niet aanwezig; ik ben
  `,
  away: `
    geniet|genieten .. vakantie|verlof; lees .. ik .. mijn post|mail .. weer; vanaf .. ben ik er weer; ik ben .. afwezig|vrij|weg
    ben ik .. afwezig|vrij|weg; ik ben ... vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|ziekteverlof
    ben ik ... vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|ziekteverlof; is|zijn .. gesloten; gesloten van|tot|wegens
    ik werk niet meer|langer bij|voor; niet meer|langer werkzaam; ik lees mijn e? mail|mails|berichten|post? niet|pas
    geen toegang tot mijn e? mail; lees mijn mail niet; werk ik niet; ik werk .. niet; weer aanwezig|bereikbaar|terug
    heb|hebben ik|we .. geen mail|internet|bereik; ik lees .. mijn mail|berichten .. niet|pas; zit|ben ik .. op|in ... vakantie|fiets|buitenland
    ben ik er|niet .. weer|niet; ben ik pas .. terug|weer; ik ben er .. niet; tot _ _ .. afwezig|weg|niet|geen|dicht|gesloten
    van .. tot .. ben|zijn ik|wij|we; terug op|van; werk ik|we niet; ik lig .. ziekenhuis|mes
    op cursus|vakantie|reis|verlof|congres|fortbildung|beurs|training; stage; fiets ik|naar; deze week geen; ligt .. stil; is|zijn .. dicht
    dicht van|tot|wegens; er tussenuit; niet meer in dienst; uit dienst; thuis bij ons; ben ik thuis; even niet bereikbaar; in .. golven
    buiten kantoor|bedrijf; op het strand; tot _? _? ben ik; met pensioen sinds; ik geniet
    herstel|herstellen|revalideer .. van; zit|sta|ben ik weer achter|op|aan; wat .. niet kan wachten; achter mijn scherm|bureau; eraf|ertussenuit; ben|zit .. in het buitenland|bergen|ziekenhuis|zon; onbereikbaar
  `,
  back: `
    weer terug|aanwezig|bereikbaar|open|in|voor|op kantoor|de|kantoor|u|je; bij terugkomst|terugkeer; kijk .. weer in; sta ik weer; ben ik er weer
    pas weer; lees .. pas|bij|weer; na mijn vakantie|verlof|terugkomst; terug op|van|in; daarna staan|ben
  `,
  cover: `
    dringende zaken|gevallen|vragen; spoedeisende; voor? spoed; bij spoed; wordt waargenomen; worden waargenomen; lees mijn e? mail niet
    uw|je bericht|mail wordt niet doorgestuurd|gelezen; tijdens mijn afwezigheid|vakantie|verlof; neemt mijn .. waar; ben ik afwezig
    ben|zijn wij|we gesloten; praktijk is gesloten; kantoor is gesloten; bij haast; bij nood; heb ik geen mail; geen toegang; mail wordt niet
    neem .. contact op met mijn|onze|collega; je|u kunt terecht bij; kan|kunt|kun je|u terecht; voor vragen .. collega
    beantwoord .. na|als|wanneer .. terug; lees .. pas; dringend|dringende|spoed; neemt waar; mijn collega; kunt|kun <you>? .. terecht|wenden|bellen met
    kan het niet wachten; bel dan het|met|mijn; mailbox .. niet bekeken|gelezen|bijgehouden; lees mijn mail niet; niet toegankelijk; neemt .. lopende
  `,
  noticeSubject: `
    onbestelbaar; ontvangstbevestiging; orderbevestiging; bevestiging van je|uw; nieuwsbrief; bedankt voor je|uw bestelling
    je|uw bestelling|pakket|factuur|order is|van|onderweg; niet afgeleverd; factuur van|maart|april|mei|juni|juli; nieuw bericht; herinnering; bezorgd
    bevestiging|ontvangst*; uw|je afspraak|reservering|sessie|aanvraag|account|abonnement|melding; inschrijving; gelukt; wijziging; onderweg; klaar
  `,
  notice: `
    uw|je bestelling|pakket|pakketje|aanvraag|betaling|reservering|melding|zending .. is|wordt|werd; is verzonden|verstuurd|onderweg|geplaatst|afgeleverd|bezorgd
    in deze nieuwsbrief|mailing; afmelden ? klik; afmelden|uitschrijven ?; uitschrijflink; klik hier om .. uit|af
    automatisch gegenereerd|bericht|verzonden|gegenereerde|verzonden; automatische e? mail|melding|bevestiging
    antwoorden op deze e? mail|bericht kan niet; niet op deze|dit e? mail|bericht antwoorden|reageren|te
    deze|dit e? mail|bericht niet te? beantwoorden; is .. geregistreerd|aangemaakt onder; ontvangen|geregistreerd|aangemaakt onder .. nummer
    ticketnummer|zaaknummer|meldingsnummer; ticket is
    uw|je ticket|melding|aanvraag|vraag|bestelling is .. ontvangen|geregistreerd|aangemaakt|in behandeling
    bedankt voor je|uw bestelling|aankoop|inschrijving|aanmelding|registratie; kon|kan niet worden afgeleverd|bezorgd; kon niet bezorgd
    je|u ontvangt deze|dit e? mail|bericht|nieuwsbrief omdat; klik|klikt hier om .. af; af te melden; afmelden|uitschrijven voor|van
    volg je|uw pakket|bestelling; verificatiecode|eenmalige code; geen nieuws|nieuwsbrief|nieuwsbrieven meer; in onze online|webversie
    kunt|kun|kan niet op dit|deze|dit e? bericht|mail reageren|antwoorden; deze|dit mailbox|postvak wordt niet
    we|wij hebben uw|je betaling|bestelling|aanvraag|inschrijving|aanmelding|reactie|bericht|sollicitatie .. ontvangen
    uw|je betaling|bestelling|aanvraag|inschrijving|reservering|afspraak is .. ontvangen|verwerkt|bevestigd|geslaagd
    bestelnummer|ordernummer|reserveringsnummer|klantnummer :; dit is een herinnering; herinnering aan je|uw afspraak; bevestigen wij|we uw|je
    reset je|uw wachtwoord; wachtwoord opnieuw; bekijk .. online|browser; je|u hebt|heeft zich? .. aangemeld|ingeschreven; ligt voor u|je klaar
    in de bijlage vindt u uw; in bijlage .. factuur; afgeschreven; log in; klik op; hierbij herinneren; in goede orde ontvangen
    is vastgelegd|geregistreerd|verwerkt|bevestigd|gewijzigd|aangemaakt|meegegeven|geaccepteerd; ligt .. bij de buren
    bestelnummer|ordernummer|factuurnummer|zaaknummer|dossiernummer; onder nummer; hebben uw .. ontvangen; geautomatiseerd; systeem; zone; tegoed
    staat .. voor u|je klaar; volg .. via; bedankt voor je|uw bestelling|aanvraag|aanmelding|inschrijving|reservering|aankoop; via de knop; totaal €
    betaald met
  `,
  optout: `
    uitschrijven|afmelden|uitschrijflink|afmeldlink|nieuwsbrief; geen nieuwsbrief meer; deze nieuwsbrief|maand :; u|je ontvangt deze
  `,
  noreply: `
    niet beantwoorden|antwoorden|reageren|gelezen; reageren .. niet mogelijk; automatisch verzonden|gegenereerd|bericht|verstuurd; onbeheerd
    antwoorden op .. niet
  `,
};
