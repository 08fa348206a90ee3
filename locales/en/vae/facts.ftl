### Dated rules: what the rule is today, and what old papers still say.

vae-fact-experience-un-an = There is no minimum length of experience any more. Your activities must be directly related to the diploma. The certifier looks whether they are enough.
    .leaflet = Old papers still ask for one year of experience.

vae-fact-france-travail = Pôle emploi is now called France Travail.
    .leaflet = Old papers write Pôle emploi.

vae-fact-deux-pistes = There are two tracks. If the diploma is on France VAE, the request is made on vae.gouv.fr. If not, it is made with the CERFA form 12818*02. You send it to the Dava, the VAE office of your académie.
    .leaflet = Old papers speak of one single form, online or as a PDF.

vae-fact-bts-sio-sur-france-vae = I do not know whether the BTS SIO is offered on France VAE. Look on vae.gouv.fr, and ask your Dava.

vae-fact-agents-publics = In January 2026, public servants could not register on France VAE. They went through their RH (human resources) and the certifier. It may have changed: check on vae.gouv.fr.

vae-fact-une-academie = CERFA track: one académie a year for the same diploma. It is the one of your home or of your workplace.

vae-fact-delai-recevabilite = The answer comes within 2 months after the complete file. Without an answer, the file is recevable (admissible). While a paper is missing, the time does not begin.

vae-fact-limite-demandes = In a calendar year: one request for the same diploma, and three at most for different ones. Requests by blocs do not count.
    .leaflet = Old papers say: one diploma in a calendar year.

vae-fact-caducite = On France VAE, a step must be recorded before the end of the 6th month after the notification. If not, the recevabilité (admissibility) lapses. A legitimate reason may avoid it.

vae-fact-validite-cerfa = CERFA track: in some académies, the recevabilité is valid for 3 years. Look at the notification: an end date is sometimes written there.

vae-fact-cpf = The CPF (training account) can pay for all the support and the jury fees. If the diploma is on France VAE, register on that site first. Then take an adviser from its list.

vae-fact-plafonds-cpf = The limits of February 2026 on the CPF do not concern VAE. They limit other expenses, to 1,500, 1,600 or 900 €.

vae-fact-frais-examen = The académie asks for a fee for access to the diploma. In Dijon, for example: 250 €, to pay by the day you hand in livret 2. Elsewhere, ask for the price.

vae-fact-transitions-pro = Transitions Pro can pay a lump sum for the VAE of an employee. I do not know the amount.

vae-fact-accompagnateur = Support is optional. On France VAE you choose an AAP (path adviser) on the list of the site. The AAP is Qualiopi certified, which is a mark of quality.

vae-fact-duree-redaction = Writing the file takes 120 to 150 hours. On average, that is half a day a week for 4 to 6 months.

vae-fact-duree-totale = Before the reform, it took about 16 months in all. France VAE announces 6 to 8 months.

vae-fact-delai-jury = On France VAE, the jury meets before the end of the 3rd month after the file was handed in.

vae-fact-composition-jury = The jury has at least 2 people, with no link to you. For a BTS, the recteur (head of the académie) names it. Teachers and professionals are equal in number.

vae-fact-duree-entretien = The interview lasts one hour at most, often less. In Besançon, it takes place only if the jury asks for it.
    .leaflet = Old papers speak of about one hour.

vae-fact-conge-vae = Employee of the private sector: up to 48 hours of paid leave a session. You ask 30 days before. Without an answer of the employer within 15 days, it is yes. The employer can postpone it by a month at most.

vae-fact-conge-public = Public servant: 24 hours of leave for each year and each validation. Some may have more.

vae-fact-delai-resultat = The result is notified within 15 days after the jury.

vae-fact-validation-partielle = With a validation partielle, the jury names the blocs that you won. They stay yours. The attestation is given on request.
    .leaflet = Old papers announce a certificate and a list of competences to complete.

vae-fact-niveau-europeen = The BTS SIO is at level 5 of the European Qualifications Framework (EQF, in French CEC). That is two years after the baccalauréat.
    .leaflet = On old papers, the box of the level is empty.

vae-fact-fiche-rncp = The BTS SIO is on the RNCP (national register): RNCP40792, until 31 August 2028. The diploma can be delivered until 31 August 2031. The old entry, RNCP35340, is closed.
