import { em, h2, ol, p, pullQuote } from '../body.ts'
import type { SeedArticle } from '../shapes.ts'

export const leadershipFable: SeedArticle = {
  key: 'leadership-fable',
  kind: 'review',
  language: 'fi',
  title: 'Johtajuussatu junamatkalle',
  standfirst: 'Kertomus johtoryhmästä, jonka vika on se, ettei siinä riidellä.',
  authors: ['noora'],
  books: ['five-dysfunctions'],
  verdict: 4,
  categories: ['tiimioppiminen'],
  series: 'hyllyn-reunalta',
  seriesPart: 1,
  publishedAt: '2024-05-14T05:00:00.000Z',
  body: [
    p(
      'Patrick Lencionin ',
      em('The Five Dysfunctions of a Team'),
      ' kertoo Kathryn Petersenistä, joka palkataan piilaaksolaisen DecisionTechin toimitusjohtajaksi. Hän on viisikymmentäseitsemän, tulee autoteollisuudesta eikä ymmärrä tuotteesta juuri mitään. Yhtiöllä on enemmän rahaa ja kokeneempi johto kuin kilpailijoillaan, ja silti se häviää niille. Kathryn vie johtoryhmän pois toimistolta ja panee sen puhumaan.',
    ),
    p('Tarina vie kirjasta valtaosan, malli mahtuu loppuun. Malli on pyramidi, jota luetaan alhaalta ylös:'),
    ol(
      'luottamuksen puute',
      'riidan pelko',
      'sitoutumisen puute',
      'vastuun välttely',
      'piittaamattomuus tuloksista',
    ),
    p(
      'Järjestys on oikea, sekä pyramidissa että kirjassa. Kun kerrokset lopussa selitetään, lukija on jo tavannut jokaisen niistä ihmisenä: yksi johtajista pyörittelee silmiään, toinen katsoo konettaan, kolmas lähtee. Pelkkänä kalvona, jollaisena pyramidi useimmiten tulee vastaan, se on yhtä vaaraton kuin ravintoympyrä.',
    ),
    p(
      'Kathrynin ensimmäinen harjoitus on vaatimaton. Kukin kertoo kotipaikkansa, sisarustensa määrän, ensimmäisen työpaikkansa ja jotain lapsuudestaan. Olen kokeillut sitä neljässä tiimissä. Kolmessa se toimi: yhdessä niistä kaksi ihmistä sai yhdentoista yhteisen vuoden jälkeen tietää olevansa samasta kylästä. Neljännessä vanhempi mies sanoi, ettei hänen lapsuutensa kuulu työnantajalle. Siitä asti olen kysynyt vain ensimmäistä työpaikkaa. Mies oli oikeassa, eikä kirja osaa sanoa hänelle mitään.',
    ),
    p(
      'Vähimmälle huomiolle on jäänyt kolmas kerros. Lencionin mukaan ihminen sitoutuu myös päätökseen, jota hän vastusti, kunhan vastustus on kuultu. Olen nähnyt tämän pitävän paikkansa. Olen nähnyt myös projektipäällikön, joka oli tullut kuulluksi niin monta kertaa, että tunsi kuulemisen kulun: ensin nyökätään, sitten jatketaan entiseen tapaan. Kuulluksi tuleminen tepsii vain niin kauan kuin se joskus muuttaa päätöstä.',
    ),
    h2('Rauha varoitusmerkkinä'),
    p(
      'Kirjan paras huomio koskee sopua. DecisionTechin johtajat vaikenevat riitelemisen sijasta, ja siksi heidän päätöksillään ei ole kannattajia. Annoin kirjan luettavaksi erään kunnan rakennuttajatiimille. Seuraavassa palaverissa joku sanoi: ”Meilläkin on näin rauhallista.” Muuta valmennusta ei sinä päivänä tarvittu.',
    ),
    p(
      'Seuraavalla viikolla olisi tarvittu. Järjestin harjoituksen, jossa kuului olla eri mieltä, ja siinä oltiin: neljäkymmentä minuuttia leikkipuiston penkkien väristä. Päiväkodista, joka oli viisi kuukautta myöhässä, ei sanottu sanaakaan. Olin tilannut riidan ja sain sen, vaarattomasta aiheesta. Päiväkoti otettiin puheeksi vasta autossa, kun palattiin työmaalta. Sen teki tiimin nuorin, joka ei ollut ehtinyt lukea kirjaa.',
    ),
    pullQuote('Olin tilannut riidan ja sain sen, vaarattomasta aiheesta.'),
    p(
      'Samassa tiimissä eräs insinööri kysyi minulta: ”Mistä tiedät, että me vaikenemme? Jos me olemmekin samaa mieltä?” En osannut vastata, ja kysymys on yhä vihkossani. Sovimme vain, että ennen seuraavaa päätöstä jokainen kirjoittaa lapulle joko ”kyllä” tai yhden asian, joka voi mennä vikaan. Lappuja tuli seitsemän ja kyllä-sanoja kaksi. Yksimielisyys oli todellista, mutta se oli kahden ihmisen yksimielisyyttä.',
    ),
    h2('Mitä sadussa ei kysytä'),
    p(
      'Tutkimuksiin Lencioni ei vetoa, ja tarina päättyy niin kuin sadut päättyvät. Lukija jää miettimään, mitä olisi tapahtunut, jos toimitusjohtaja olisi ollut väärässä. Tässä kirjassa hän on aina askelen edellä, ja hänellä on valta erottaa. Hän myös käyttää sitä. Silmiään pyöritellyt markkinointijohtaja joutuu lähtemään, ja tiimi pääsee eteenpäin.',
    ),
    p(
      'Kirjassa se on ratkaisu. Minä luin sen toisin: koko huone sai nähdä, miten käy sille, joka ei lähde mukaan. Luottamuksesta on vaikea sanoa mitään, ennen kuin tiedetään, uskaltaisiko joku jäljelle jääneistä pyöritellä silmiään. Tiimissä, jonka vetäjä ei voi erottaa ketään eikä aina tiedä paremmin, samat neuvot on mietittävä uudestaan. Sellaisia ovat melkein kaikki tiimit, joita olen tavannut.',
    ),
    p(
      'Valmentajan on silti turha esittää viisaampaa. Olen suositellut kirjaa useammin kuin yhtäkään tutkimusta, koska se luetaan loppuun. Siitä näkee, miltä vaikeneminen näyttää pöydän ympärillä, ja siihen harva malli pystyy. Pyydän nykyisin lukemaan tarinan kahdesti: ensin Kathrynina ja sitten hänenä, joka istuu pöydän alapäässä ja miettii, uskaltaako sanoa mitään. Toinen lukukerta on epämukavampi.',
    ),
    p(
      'Annan neljä tähteä. Kirjan lukee Helsingin ja Oulun välisellä junamatkalla, ja perillä tietää, kenelle pitäisi soittaa.',
    ),
  ],
}
