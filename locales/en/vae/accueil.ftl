vae-accueil =
    VAE (validation des acquis de l’expérience) turns work experience into a French diploma. Here it is the BTS SIO, an IT diploma two years after the baccalauréat.

    There are six steps. Three questions first, to find yours.
    .title = Welcome
    .action = Answer the three questions at the start.

vae-accueil-etape = Where are you in your VAE?
    .label = Your starting point
    .choice-debut = I am starting
    .choice-debut-also = starting | beginning | start | nowhere | i have done nothing | just looking | what is vae | beginner
    .choice-dava = I have seen an adviser
    .choice-dava-also = adviser seen | i must contact the dava | contact the dava | dava | i had an advice meeting
    .choice-recevabilite = I am preparing or waiting for the recevabilité (admissibility)
    .choice-recevabilite-also = recevabilité | admissibility | livret 1 | cerfa | feasibility file | i am waiting for the decision | waiting for the decision
    .choice-recevable = My request is recevable (admissible)
    .choice-recevable-also = recevable | admissible | i have my decision | accepted | livret 2 | validation file
    .choice-dossier-depose = I have handed in my dossier de validation
    .choice-dossier-depose-also = file handed in | i sent my livret 2 | i am waiting for the jury | handed in
    .choice-convocation = I have my convocation (invitation) to the jury
    .choice-convocation-also = convocation | invitation | i have a jury date | invited
    .choice-jury-passe = I have been before the jury
    .choice-jury-passe-also = jury done | i am waiting for the result | result | i have my result
    .retry = I did not understand. Choose the sentence closest to your situation.
    .help = “Recevabilité” means: the certifier agrees to study your file. If in doubt, answer “I am starting”.

vae-accueil-departement = What is your postal code?
    .label = Your département
    .retry = I cannot find this postal code. Write five digits, for example 69003.
    .help = The postal code gives your académie (education area), your local time and public holidays. I keep only the département.
    .skip = I would rather not say
    .noted = Département noted: { $departement }. Académie: { $academie }.

vae-accueil-situation = What is your situation today?
    .label = Your situation
    .choice-salarie = Employed, in the private sector
    .choice-salarie-also = employed | employee | i have a job | i work | i am employed | temp worker | apprentice | salarié
    .choice-demandeur-emploi = Out of work, looking for a job
    .choice-demandeur-emploi-also = unemployed | jobless | out of work | looking for work | looking for a job | job seeker | jobseeker | no job | on the dole | pole emploi | france travail | i lost my job | chômage
    .choice-independant = Self-employed
    .choice-independant-also = freelance | freelancer | self employed | my own business | contractor | craftsman | shopkeeper | consultant | indépendant
    .choice-agent-public = Public servant
    .choice-agent-public-also = civil servant | public sector | i work for the state | town hall | public hospital | teacher | soldier | fonctionnaire
    .choice-benevole = Volunteer
    .choice-benevole-also = volunteering | i volunteer | charity | association | civic service | bénévole
    .choice-autre = Another situation
    .choice-autre-also = other | another | none of these | retired | student | carer | stay at home | at home | inactive
    .retry = I did not understand. Choose the closest answer. “Another situation” is fine too.
    .help = Your situation tells whom to contact first. It changes nothing about your rights. If several are true, take the main one.

vae-accueil-reminder-question-ouverte = One question is left to find your step. Answer whenever you like.
    .adviser = The person stopped at the first questions.
