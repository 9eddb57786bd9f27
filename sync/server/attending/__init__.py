"""Who looks after which session, who needs help, and who answered the candidate: what proctors settle among themselves."""
