import type { Language } from '../../language/language.ts'

/** `{name}` in a text is replaced by the value of that name. */
export function wordsIn(language: Language) {
  return (word: keyof typeof WORDS, values: Readonly<Record<string, string>> = {}): string =>
    WORDS[word][language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

const WORDS = {
  waitingSubject: { fi: 'Kommentti odottaa: {title}', en: 'A comment is waiting: {title}' },
  waiting: {
    fi: 'Kirjoituksen ”{title}” alle on lähetetty kommentti, joka odottaa päätöstäsi.',
    en: 'A comment under “{title}” is waiting for your decision.',
  },
  approve: { fi: 'Hyväksy', en: 'Approve' },
  reject: { fi: 'Hylkää', en: 'Reject' },
  spam: { fi: 'Merkitse roskaksi', en: 'Mark as spam' },
  desk: { fi: 'Avaa moderointi', en: 'Open the moderator’s desk' },
  linkNote: {
    fi: 'Linkki avaa sivun, jolla päätös vahvistetaan. Kukin linkki toimii kerran, seitsemän päivän ajan, ja vain sinun nimissäsi: älä välitä viestiä edelleen. Viestit voi vaihtaa koosteeseen tai ottaa pois hallinnassa omista tiedoista.',
    en: 'A link opens a page where the decision is confirmed. Each works once, for seven days, and in your name: do not forward this mail. You can change to a daily digest or turn these mails off in your account in the admin.',
  },
  digestSubject: { fi: 'Odottavia kommentteja: {count}', en: 'Comments waiting: {count}' },
  digest: {
    fi: 'Päätöstäsi odottavia kommentteja on {count}. Vanhimmat ovat tässä.',
    en: 'The number of comments waiting for your decision: {count}. Here are the oldest.',
  },
  under: { fi: 'Kirjoitus: {title}', en: 'Under: {title}' },
  authorSubject: { fi: 'Uusi kommentti: {title}', en: 'A new comment: {title}' },
  author: {
    fi: 'Kirjoitustasi ”{title}” on kommentoitu.',
    en: 'Somebody has commented on your text “{title}”.',
  },
  readComment: { fi: 'Lue kommentti', en: 'Read the comment' },
  authorNote: {
    fi: 'Viestin saavat kirjoituksen tekijät. Viestit voi ottaa pois hallinnassa omista tiedoista.',
    en: 'This mail goes to those who wrote the text. You can turn these mails off in your account in the admin.',
  },
  confirmSubject: { fi: 'Vahvista sähköpostiosoitteesi', en: 'Please confirm your e-mail address' },
  confirm: {
    fi: 'Tämä osoite on annettu, kun kirjoitusta ”{title}” kommentoitiin. Jos sen teit sinä, vahvista osoite. Sen jälkeen kerromme, kun kommenttiisi vastataan, ja päätöksestämme, jos pyysit sitä.',
    en: 'This address was given with a comment on “{title}”. If it was you who wrote the comment, please confirm the address. After that we tell you when your comment is answered, and what we decided if you asked for it.',
  },
  confirmLink: { fi: 'Vahvista osoite', en: 'Confirm the address' },
  confirmNote: {
    fi: 'Linkki toimii seitsemän päivää. Jos et ole kommentoinut, sinun ei tarvitse tehdä mitään: tähän osoitteeseen ei lähetetä muuta.',
    en: 'The link works for seven days. If you have not commented, you need not do anything: nothing else will be sent to this address.',
  },
  replySubject: { fi: 'Kommenttiisi on vastattu: {title}', en: 'Your comment was answered: {title}' },
  reply: {
    fi: 'Kommenttiisi kirjoituksen ”{title}” alla on vastattu.',
    en: 'Your comment under “{title}” was answered.',
  },
  readReply: { fi: 'Lue vastaus keskustelussa', en: 'Read the answer in the discussion' },
  stopLink: { fi: 'En halua enää näitä viestejä', en: 'I want no more of these mails' },
  replyNote: {
    fi: 'Saat tämän viestin, koska annoit osoitteesi kommentoidessasi ja vahvistit sen.',
    en: 'You get this mail because you gave your address with a comment and confirmed it.',
  },
  approvedSubject: { fi: 'Kommenttisi on julkaistu: {title}', en: 'Your comment is published: {title}' },
  approved: {
    fi: 'Kommenttisi kirjoituksen ”{title}” alla on hyväksytty ja julkaistu.',
    en: 'Your comment under “{title}” was approved and is published.',
  },
  rejectedSubject: { fi: 'Kommenttiasi ei julkaista: {title}', en: 'Your comment is not published: {title}' },
  rejected: {
    fi: 'Kommenttiasi kirjoituksen ”{title}” alla ei julkaista.',
    en: 'Your comment under “{title}” will not be published.',
  },
  moderator: { fi: 'Moderaattorin perustelu', en: 'The moderator’s reason' },
  yourComment: { fi: 'Kommenttisi', en: 'Your comment' },
  rules: { fi: 'Keskustelun säännöt', en: 'The rules of the discussion' },
  ownSubject: { fi: 'Osoitteestasi tallennetut tiedot', en: 'What is stored about your address' },
  own: {
    fi: 'Portaalissa pyydettiin nähtäväksi, mitä tästä osoitteesta on tallennettu. Linkki avaa sivun, jolla tiedot näkyvät ja jolla ne voi poistaa.',
    en: 'Somebody asked on the portal to see what is stored about this address. The link opens a page that shows it, and on which it can be erased.',
  },
  ownLink: { fi: 'Katso tai poista tiedot', en: 'See or erase the data' },
  ownNote: {
    fi: 'Linkki toimii vuorokauden. Jos et pyytänyt tätä, sinun ei tarvitse tehdä mitään. Älä välitä viestiä edelleen.',
    en: 'The link works for a day. If you did not ask for this, you need not do anything. Do not forward this mail.',
  },
  resetSubject: { fi: 'Salasanan vaihtaminen', en: 'Setting a new password' },
  reset: {
    fi: 'Tunnuksellesi on pyydetty uutta salasanaa. Linkki avaa sivun, jolla voit asettaa sen.',
    en: 'A new password was asked for your account. The link opens a page on which you can set it.',
  },
  resetLink: { fi: 'Aseta uusi salasana', en: 'Set a new password' },
  resetNote: {
    fi: 'Linkki toimii tunnin. Jos et pyytänyt tätä, sinun ei tarvitse tehdä mitään: salasanasi on ennallaan.',
    en: 'The link works for an hour. If you did not ask for this, you need not do anything: your password is as it was.',
  },
  invitationSubject: { fi: 'Tunnuksesi: {portal}', en: 'Your account: {portal}' },
  invitation: {
    fi: 'Hei {name}! Sinulle on tehty tunnus. Kirjaudut sähköpostiosoitteellasi, kun olet asettanut salasanan.',
    en: 'Hello {name}! An account was made for you. You log in with your e-mail address once you have set a password.',
  },
  invitationLink: { fi: 'Aseta salasana', en: 'Set a password' },
  invitationNote: {
    fi: 'Linkki toimii seitsemän päivää. Sen jälkeen saat uuden kirjautumissivulta, kohdasta jossa salasana on unohtunut.',
    en: 'The link works for seven days. After that the login page sends you a new one, where it asks whether you forgot your password.',
  },
} as const satisfies Record<string, Record<Language, string>>
