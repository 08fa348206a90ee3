### Dated rules: what the rule is today, and what old papers still say.

vae-fact-experience-un-an = There is no minimum length of experience any more. Your activities must be directly related to the diploma. The certifier looks whether they are enough.
    .leaflet = Old papers still ask for one year of experience.

vae-fact-france-travail = Pôle emploi is now called France Travail.
    .leaflet = Old papers write Pôle emploi.

vae-fact-deux-pistes = There are two tracks. If the diploma is on France VAE, the request is made on vae.gouv.fr. If not, it is made with the CERFA 12818*02, sent to the Dava.
    .leaflet = Old papers speak of one single form, online or as a PDF.

vae-fact-une-academie = CERFA track: one académie a year for the same diploma.

vae-fact-delai-recevabilite = The answer comes within 2 months after the complete file. Without an answer, the file is recevable (admissible).

vae-fact-limite-demandes = In a calendar year: one request for the same diploma, and three at most for different ones. Requests by blocs do not count.
    .leaflet = Old papers say: one diploma a year.

vae-fact-caducite = On France VAE, recevabilité (admissibility) lapses without a recorded step by the end of the 6th month. A legitimate reason may avoid it.

vae-fact-cpf = The CPF (compte personnel de formation, a training account) can pay for support and jury fees.

vae-fact-delai-jury = On France VAE, the jury meets before the end of the 3rd month after the file was handed in.

vae-fact-composition-jury = The jury has at least 2 people, with no link to you. For a BTS, teachers and professionals are equal in number.

vae-fact-duree-entretien = The interview lasts one hour at most, often less.
    .leaflet = Old papers speak of about one hour.

vae-fact-conge-vae = Employee of the private sector: up to 48 hours of paid leave a session. You ask 30 days before. Without an answer of the employer within 15 days, it is yes.

vae-fact-delai-resultat = The result is notified within 15 days after the jury.

vae-fact-validation-partielle = With a validation partielle, the jury names the blocs that you won. They stay yours. The attestation is given on request.
    .leaflet = Old papers announce a certificate and a list of competences to complete.
