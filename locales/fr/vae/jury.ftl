vae-jury =
    Le jury lit votre dossier. Ensuite, vous recevez une convocation : une lettre ou un message avec la date, l’heure et le lieu.

    Le jury peut aussi demander une mise en situation, c’est-à-dire un travail pratique. Demandez au certificateur si c’est prévu.
    .title = Jury
    .action = Attendez la convocation, et relisez votre dossier une fois par mois.
    .need = Gardez une copie de votre dossier : vous la relirez avant l’entretien.
    .duration = Sur France VAE : avant la fin du troisième mois après le dépôt. Avec le formulaire CERFA : le calendrier de l’académie décide.
    .stay = Rien d’autre à faire pour l’instant. Dites-moi quand la convocation arrive.

vae-jury-date-depot-dossier = À quelle date avez-vous déposé votre dossier de validation ?
    .label = Date du dépôt
    .retry = Je n’ai pas compris la date. Écrivez par exemple : 12 mars 2026.
    .help = C’est le jour du dépôt sur France VAE. Ou celui de l’envoi au Dava (dispositif académique de validation des acquis).
    .skip = Je ne sais plus

vae-jury-convocation = Avez-vous reçu votre convocation devant le jury ?
    .label = Convocation
    .choice-oui = Oui
    .choice-oui-also = ouais | reçue | je l’ai | c’est bon | j’ai la date | convoqué | convoquée | j’ai ma convocation | je l’ai reçue | je suis convoqué | je suis convoquée | elle est arrivée | je l’ai eue | je l’ai bien reçue | reçue hier | reçue ce matin | je viens de la recevoir | elle est là | arrivée hier | arrivée ce matin | j’ai reçu ma convocation | j’ai eu ma convocation | j’ai une date | convoqué le | convoquée le | je passe bientôt
    .choice-oui-not = perdu | perdue | égarée | je sais pas
    .choice-sans-entretien = Le jury ne demande pas d’entretien
    .choice-sans-entretien-also = sans entretien | pas d’entretien | pas convoqué | pas convoquée | le jury décide sans moi | il n’y a pas d’entretien | aucun entretien | veut pas d’entretien | veulent pas d’entretien | veut pas me voir | veulent pas me voir | sans me voir | décident sans moi | décide sans moi | décident sans me voir | pas d’oral | sans oral | sur dossier | jugé sur dossier | jury sur dossier
    .choice-pas-encore = Pas encore
    .choice-pas-encore-also = non | toujours pas | rien reçu | j’attends | toujours rien | aucune nouvelle | je n’ai pas encore | ce n’est pas encore | nan | rien pour l’instant | pas reçue | je l’ai pas reçue | je l’ai pas eue | je ne l’ai pas reçue | pas encore reçue | pas encore eue | toujours pas reçue | pas encore reçu | j’ai pas reçu | j’ai rien reçu | pas encore convoqué | pas encore convoquée | toujours pas convoqué | toujours pas convoquée | rien dans la boîte | rien dans la boîte aux lettres | aucun courrier | pas de nouvelles | en attente | not yet | non pas reçu | non pas reçue | pas de convocation | pas encore de convocation | toujours pas de convocation | pas eu de convocation | aucune convocation | j’ai rien eu | rien eu
    .retry = Je n’ai pas compris. Choisissez une des trois réponses.
    .help = Dans certaines académies, l’entretien a lieu seulement si le jury le demande. Le certificateur vous le dit.
    .noted-pas-encore = L’attente peut être longue. Ce silence ne dit rien de votre dossier.
    .noted-sans-entretien = Le jury décide alors à partir de votre dossier. Le résultat vous est notifié, par lettre ou par message.

vae-jury-deadline-date-limite-jury = Sur France VAE, le jury doit se tenir au plus tard le { $date }.

vae-jury-reminder-question-ouverte = Il reste une question à l’étape 5. Répondez quand vous voulez.
    .adviser = La personne s’est arrêtée pendant l’étape 5, jury.

vae-jury-reminder-relance-convocation = L’attente du jury peut être longue. Demandez au certificateur la date de la prochaine session : votre Dava la connaît. Ce mois-ci, relisez deux pages de votre dossier.
    .adviser = Toujours pas de convocation après trois rappels.

vae-jury-reminder-delai-passe = Sur France VAE, le jury devait se tenir avant la fin du troisième mois. Demandez la date au certificateur, par écrit. Vous êtes dans votre droit.
    .adviser = Le délai du jury est passé sans convocation connue.
